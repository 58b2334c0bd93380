import { memo, useMemo } from 'react';
import { FIRST_YEAR, YEARS } from '../../domain/dates.ts';
import type { StateId } from '../../domain/model.ts';
import { orderRows, type Row, stripRows } from '../../domain/strip.ts';
import { m } from '../../i18n/compiled/messages.js';
import { useAtlas } from '../../state/store.ts';
import { useItems, useLens } from '../parts/useView.ts';
import { StripDifference } from './StripDifference.tsx';
import { scrub } from './scrub.ts';
import { moveInGrid } from './moveInGrid.ts';
import { StripCell } from './StripCell.tsx';
import { usePart } from '../parts/usePart.ts';

/** The slider as data: every state and year by status, with what happened; drag to scrub, choose a cell for state and year. */
export function Strip() {
  const { atlas, year, compare, state, rowOrder, flash } = usePart(
    'atlas',
    'year',
    'compare',
    'state',
    'rowOrder',
    'flash',
  );
  const items = useItems();
  const lens = useLens();
  const rows = useMemo(() => stripRows(atlas.states, lens, items), [atlas, lens, items]);
  const ordered = useMemo(() => orderRows(rows, lens, rowOrder), [rows, lens, rowOrder]);
  const column = (of: number): string => `${((of - FIRST_YEAR) / YEARS.length) * 100}%`;
  const row = (of: StateId): string =>
    `${(ordered.findIndex((each) => each.state === of) / ordered.length) * 100}%`;
  const size = { inlineSize: `${100 / YEARS.length}%`, blockSize: `${100 / ordered.length}%` };
  return (
    <div className="strip-box">
      <div className="strip-scroll">
        <StripTable rows={ordered} />
        <div className="strip-frame" aria-hidden="true">
          {compare === null ? null : (
            <>
              <StripDifference
                lens={lens}
                states={ordered.map((each) => each.state)}
                years={[compare, year]}
              />
              <div
                className="strip-column"
                style={{ insetInlineStart: column(compare), inlineSize: size.inlineSize }}
              />
            </>
          )}
          <div
            className="strip-column"
            style={{ insetInlineStart: column(year), inlineSize: size.inlineSize }}
          />
          {state ? (
            <div className="strip-row" style={{ insetBlockStart: row(state), blockSize: size.blockSize }} />
          ) : null}
          {flash.map((id) => (
            <div
              key={`${id} ${year}`}
              className="strip-flash"
              style={{ insetInlineStart: column(year), insetBlockStart: row(id), ...size }}
            />
          ))}
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
