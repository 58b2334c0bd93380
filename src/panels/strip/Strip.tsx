import { memo, useMemo } from 'react';
import { FIRST_YEAR, YEARS } from '../../domain/dates.ts';
import { orderRows, type Row, stripRows } from '../../domain/strip.ts';
import { m } from '../../i18n/compiled/messages.js';
import { useAtlas } from '../../state/store.ts';
import { useLens } from '../parts/useView.ts';
import { scrub } from './scrub.ts';
import { moveInGrid } from './moveInGrid.ts';
import { StripCell } from './StripCell.tsx';

/** The slider as data: every state and year by status, with what happened; drag to scrub, choose a cell for state and year. */
export function Strip() {
  const { atlas, year, state, rowOrder } = useAtlas();
  const items = useAtlas((view) => view.library?.items ?? null);
  const lens = useLens();
  const rows = useMemo(() => stripRows(atlas.states, lens, items), [atlas, lens, items]);
  const ordered = useMemo(() => orderRows(rows, lens, rowOrder), [rows, lens, rowOrder]);
  const column = (year - FIRST_YEAR) / YEARS.length;
  return (
    <div className="strip-box">
      <div className="strip-scroll">
        <StripTable rows={ordered} />
        <div className="strip-frame" aria-hidden="true">
          <div
            className="strip-column"
            style={{ insetInlineStart: `${column * 100}%`, inlineSize: `${100 / YEARS.length}%` }}
          />
          {state ? (
            <div
              className="strip-row"
              style={{
                insetBlockStart: `${(ordered.findIndex((row) => row.state === state) / ordered.length) * 100}%`,
                blockSize: `${100 / ordered.length}%`,
              }}
            />
          ) : null}
        </div>
      </div>
    </div>
  );
}

/** The table itself does not change with year or selection: those are drawn over it. */
const StripTable = memo(function StripTable({ rows }: { rows: readonly Row[] }) {
  const names = useAtlas((view) => view.names);
  const lens = useLens();
  const labels = names.lenses[lens.id]?.statuses;
  return (
    <table className="strip-table" role="grid" aria-label={m.strip_name()} onKeyDown={moveInGrid} ref={scrub}>
      <thead>
        <tr>
          <th scope="col">{m.strip_state()}</th>
          {YEARS.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.state} className={row.region === rows[index - 1]?.region ? undefined : 'is-first'}>
            <th scope="row">{names.states[row.state]?.name}</th>
            {row.cells.map((cell, at) => (
              <StripCell
                key={cell.year}
                state={row.state}
                cell={cell}
                lens={lens}
                label={labels?.[cell.status]?.name ?? cell.status}
                first={index === 0 && at === 0}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
