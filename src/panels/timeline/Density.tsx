import { memo, useMemo } from 'react';
import { area, curveMonotoneX } from 'd3-shape';
import { eventsByYear } from '../../domain/density.ts';
import { YEARS } from '../../domain/dates.ts';
import { m } from '../../i18n/compiled/messages.js';
import { lastOpenYear } from '../../state/actions.ts';
import { useAtlas } from '../../state/store.ts';
import { useItems, useLens } from '../parts/useView.ts';

const HEIGHT = 20;
const STEP = 10;

const curve = area<number>()
  .x((_, index) => index * STEP)
  .y0(HEIGHT)
  .curve(curveMonotoneX);

/** How the events that the reader's filter lets through lie over the years: of the chosen state, else of the lens. */
export const Density = memo(function Density() {
  const items = useItems();
  const state = useAtlas((view) => view.state);
  const lens = useLens();
  const lastOpen = useAtlas(lastOpenYear);
  // Its label is one of the page's language.
  useAtlas((view) => view.language);
  const all = useMemo(() => (items ? eventsByYear(items, lens, state) : []), [items, lens, state]);
  const counts = all.map((count, at) => ((YEARS[at] ?? 0) <= lastOpen ? count : 0));
  const most = Math.max(0, ...counts);
  if (most === 0) return null;
  const d = curve.y1((count) => HEIGHT - (count / most) * (HEIGHT - 1))(counts) ?? '';
  return (
    <svg
      className="density"
      viewBox={`0 0 ${(YEARS.length - 1) * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={m.density_label({ year: YEARS[counts.indexOf(most)] ?? 0, count: most })}
    >
      <path d={d} />
    </svg>
  );
});
