import { STATE_IDS, type StateId } from '../../domain/model.ts';

/** State and year of the cell that an element lies in. */
export interface CellPlace {
  state: StateId;
  year: number;
}

/** Reads the cell that the element is, or lies in; nothing outside the cells. */
export function cellAt(target: EventTarget | null): CellPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-year]') : null;
  const state = STATE_IDS.find((id) => id === cell?.dataset['state']);
  return state ? { state, year: Number(cell?.dataset['year']) } : undefined;
}
