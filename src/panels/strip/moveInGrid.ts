import type { KeyboardEvent } from 'react';
import { showCell } from '../../state/actions.ts';
import { cellAt } from './cellAt.ts';

/** Row and column of a cell, counted in the table's body. */
type Position = readonly [row: number, column: number];

const MOVES: Readonly<Record<string, (at: Position, size: Position) => Position>> = {
  ArrowRight: ([row, column]) => [row, column + 1],
  ArrowLeft: ([row, column]) => [row, column - 1],
  ArrowDown: ([row, column]) => [row + 1, column],
  ArrowUp: ([row, column]) => [row - 1, column],
  Home: ([row]) => [row, 0],
  End: ([row], [, columns]) => [row, columns - 1],
  PageUp: ([, column]) => [0, column],
  PageDown: ([, column], [rows]) => [rows - 1, column],
};

/** The keys of a grid: arrows by cell, Home and End by row, PageUp and PageDown by column, Enter and space choose. */
export function moveInGrid(event: KeyboardEvent<HTMLTableElement>): void {
  const cell = event.target instanceof HTMLTableCellElement ? event.target : null;
  const place = cellAt(cell);
  const body = event.currentTarget.tBodies[0];
  if (!cell || !place || !body) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    showCell(place.state, place.year);
    return;
  }
  const row = cell.parentElement as HTMLTableRowElement;
  const cells = (at: number): HTMLTableCellElement[] => [...(body.rows[at]?.querySelectorAll('td') ?? [])];
  const at = row.sectionRowIndex;
  const [nextRow, nextColumn] = MOVES[event.key]?.(
    [at, cells(at).indexOf(cell)],
    [body.rows.length, cells(at).length],
  ) ?? [-1, -1];
  const next = cells(nextRow)[nextColumn];
  if (!MOVES[event.key]) return;
  event.preventDefault();
  if (!next) return;
  cell.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
