/** Fifteen times the states: everything that names a state, once for each tile. */
import type { Atlas, Lens, Region, State, StateId } from '../../src/domain/model.ts';
import type { Names } from '../../src/domain/words.ts';
import type { Items } from './facts.ts';
import { idIn, lengthIn, pointIn, TILES } from './tiles.ts';

const stateIn = (id: StateId, tile: number): StateId => idIn(id, tile) as StateId;

const inEveryTile = <T>(list: readonly T[], copy: (one: T, tile: number) => T): T[] =>
  TILES.flatMap((tile) => list.map((one) => copy(one, tile)));

const moved = (state: State, tile: number): State => ({
  ...state,
  id: stateIn(state.id, tile),
  capital: { ...state.capital, plane: pointIn(state.capital.plane, tile) },
  label: pointIn(state.label, tile),
  frame: {
    ...state.frame,
    centre: pointIn(state.frame.centre, tile),
    width: lengthIn(state.frame.width),
    height: lengthIn(state.frame.height),
  },
});

const movedRegion = (region: Region, tile: number): Region => ({
  ...region,
  id: idIn(region.id, tile),
  state: stateIn(region.state, tile),
  label: pointIn(region.label, tile),
});

const movedLens = (lens: Lens): Lens => ({
  ...lens,
  spans: inEveryTile(lens.spans, (span, tile) => ({
    ...span,
    id: idIn(span.id, tile),
    state: stateIn(span.state, tile),
  })),
});

/** The atlas with fifteen times its states; each tile has the history of the true one. */
export const moreStates = (atlas: Atlas): Atlas => ({
  ...atlas,
  states: inEveryTile(atlas.states, moved),
  regions: inEveryTile(atlas.regions, movedRegion),
  lenses: atlas.lenses.map(movedLens),
});

const namesIn = <T>(names: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(
    TILES.flatMap((tile) => Object.entries(names).map(([id, name]) => [idIn(id, tile), name] as const)),
  );

/** The names of all of them. */
export const moreNames = (names: Names): Names => ({
  ...names,
  states: namesIn(names.states),
  regions: namesIn(names.regions),
});

/** As many items as before, spread over the tiles. */
export const spreadItems = (items: Items): Items =>
  Object.fromEntries(
    Object.entries(items).map(([kind, list]) => [
      kind,
      list.map((item, index) =>
        item.place
          ? { ...item, place: { ...item.place, plane: pointIn(item.place.plane, index % TILES.length) } }
          : item,
      ),
    ]),
  );
