import { YEARS } from '../../domain/dates.ts';
import type { Lens, StateId } from '../../domain/model.ts';
import { statusOf } from '../../domain/status.ts';
import { runsOf } from '../../domain/strip.ts';
import { m } from '../../i18n/compiled/messages.js';
import { fillClass } from '../../scene/palette.ts';
import { patternOf } from '../../scene/patterns.ts';
import { useAtlas } from '../../state/store.ts';

/** A state's statuses 1992–2025 as one coloured strip; its words are the list of runs for readers who cannot see it. */
export function StatusStrip({ state, lens }: { state: StateId; lens: Lens }) {
  const year = useAtlas((view) => view.year);
  const labels = useAtlas((view) => view.names.lenses[lens.id]?.statuses);
  const runs = runsOf(lens, state);
  const first = YEARS[0] ?? 0;
  const words = runs.map(({ from, to, status }) => `${from}–${to}: ${labels?.[status]?.name ?? status}`);
  return (
    <svg
      className="strip"
      viewBox={`0 0 ${YEARS.length * 10} 22`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${m.strip_label()}. ${words.join('; ')}`}
    >
      {runs.map(({ from, to, status }) => {
        const look = statusOf(lens, status);
        const pattern = patternOf(look.kind);
        const box = { x: (from - first) * 10, width: (to - from + 1) * 10, y: 4, height: 14 };
        return (
          <g key={from}>
            <rect {...box} className={fillClass(look)} />
            {pattern ? <rect {...box} fill={`url(#swatch-${pattern})`} /> : null}
          </g>
        );
      })}
      <rect className="strip-year" x={(year - first) * 10 + 0.5} width="9" y="1" height="20" />
    </svg>
  );
}
