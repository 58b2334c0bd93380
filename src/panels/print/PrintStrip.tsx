import { FIRST_YEAR, YEARS } from '../../domain/dates.ts';
import type { Atlas, Lens } from '../../domain/model.ts';
import { statusOf } from '../../domain/status.ts';
import { runsOf, stripRows } from '../../domain/strip.ts';
import type { Names } from '../../domain/words.ts';
import { m } from '../../i18n/compiled/messages.js';
import { fillClass } from '../../scene/palette.ts';
import { patternOf } from '../../scene/patterns.ts';

const CELL = 16;
const ROW = 13;
const NAMES = 96;

/** The strip on paper: every state and year, and the same in words beneath it. */
export function PrintStrip({ atlas, lens, names }: { atlas: Atlas; lens: Lens; names: Names }) {
  const rows = stripRows(atlas.states, lens, null);
  const label = (status: string): string => names.lenses[lens.id]?.statuses[status]?.name ?? status;
  const width = NAMES + YEARS.length * CELL;
  return (
    <>
      <svg
        className="print-strip"
        viewBox={`0 0 ${width} ${rows.length * ROW + 14}`}
        role="img"
        aria-label={m.strip_name()}
      >
        {rows.map(({ state, cells }, at) => (
          <g key={state} transform={`translate(0 ${at * ROW})`}>
            <text x="0" y={ROW - 4}>
              {names.states[state]?.name}
            </text>
            {cells.map(({ year, status }) => {
              const look = statusOf(lens, status);
              const pattern = patternOf(look.kind);
              const box = { x: NAMES + (year - FIRST_YEAR) * CELL, y: 0, width: CELL, height: ROW - 1.5 };
              return (
                <g key={year}>
                  <rect {...box} className={fillClass(look)} />
                  {pattern ? <rect {...box} fill={`url(#swatch-${pattern})`} /> : null}
                </g>
              );
            })}
          </g>
        ))}
        {YEARS.filter((year) => year % 4 === 0).map((year) => (
          <text
            key={year}
            x={NAMES + (year - FIRST_YEAR + 0.5) * CELL}
            y={rows.length * ROW + 11}
            textAnchor="middle"
          >
            {year}
          </text>
        ))}
      </svg>
      <h2>{m.print_status_years()}</h2>
      <table className="print-table">
        <tbody>
          {rows.map(({ state }) => (
            <tr key={state}>
              <th scope="row">{names.states[state]?.name}</th>
              <td>
                {runsOf(lens, state)
                  .map(({ from, to, status }) => `${from === to ? from : `${from}–${to}`} ${label(status)}`)
                  .join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
