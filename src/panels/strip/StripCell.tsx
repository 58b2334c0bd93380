import type { Lens, StateId } from '../../domain/model.ts';
import { statusOf } from '../../domain/status.ts';
import type { Cell } from '../../domain/strip.ts';
import { m } from '../../i18n/compiled/messages.js';
import { fillClass } from '../../scene/palette.ts';
import { patternOf } from '../../scene/patterns.ts';

interface Props {
  state: StateId;
  cell: Cell;
  lens: Lens;
  /** The status in words. */
  label: string;
  /** The one cell that Tab reaches. */
  first: boolean;
}

/** What a cell says to readers who cannot see it, and to those who point at it. */
function wordsOf(cell: Cell, label: string): string {
  const happened = [
    [cell.events, m.cell_events],
    [cell.opened, m.cell_opened],
    [cell.closed, m.cell_closed],
    [cell.clashes, m.cell_clashes],
  ] as const;
  return [label, ...happened.filter(([count]) => count > 0).map(([count, say]) => say({ count }))].join(', ');
}

/** One state's year: the colour and pattern of its status, and marks for what happened. */
export function StripCell({ state, cell, lens, label, first }: Props) {
  const status = statusOf(lens, cell.status);
  const pattern = patternOf(status.kind);
  const words = wordsOf(cell, label);
  return (
    <td
      tabIndex={first ? 0 : -1}
      className={`${fillClass(status)}${pattern ? ` pattern-${pattern}` : ''}`}
      data-state={state}
      data-year={cell.year}
      title={`${cell.year}: ${words}`}
    >
      <span className="cell-words">{words}</span>
      {cell.clashes > 0 ? <i className="cell-clash" /> : null}
      {cell.opened > 0 ? <i className="cell-opened" /> : null}
      {cell.closed > 0 ? <i className="cell-closed" /> : null}
      {cell.events > 0 ? (
        <i className="cell-event" style={{ opacity: Math.min(1, 0.35 + cell.events / 6) }} />
      ) : null}
    </td>
  );
}
