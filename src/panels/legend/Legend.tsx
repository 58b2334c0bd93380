import { covers, dayOfYear, YEARS } from '../../domain/dates.ts';
import { inOrder } from '../../domain/difference.ts';
import type { Lens } from '../../domain/model.ts';
import { m } from '../../i18n/compiled/messages.js';
import { fillClass } from '../../scene/palette.ts';
import { patternOf } from '../../scene/patterns.ts';
import { useAtlas } from '../../state/store.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { useLens, useOver } from '../parts/useView.ts';
import { DashLegend } from './DashLegend.tsx';
import { usePart } from '../parts/usePart.ts';

const narrow = (): boolean => matchMedia('(max-width: 1100px)').matches;

/** True for a status that some state has on some 31 December: the others can never be seen on the map. */
const isShown = (lens: Lens, status: string): boolean =>
  lens.spans.some((span) => span.status === status && YEARS.some((year) => covers(span, dayOfYear(year))));

/** The legend over all years, so that it never jumps, and the rule by which borders are drawn. */
export function Legend() {
  const lens = useLens();
  const over = useOver();
  const names = useAtlas((view) => view.names.lenses);
  const labels = names[lens.id]?.statuses;
  const meanings = useAtlas((view) => view.library?.texts.meanings[lens.id]);
  // A state's own frame and a story's scene need the room: the legend folds until the reader opens it.
  const folded = useAtlas((view) => view.state !== null || view.story !== null) || narrow();
  return (
    <details className="legend" data-covers-map="" key={String(folded)} open={!folded}>
      <summary>{m.legend_label()}</summary>
      {over ? (
        <p className="legend-part">{m.fill_legend({ name: names[lens.id]?.name ?? lens.id })}</p>
      ) : null}
      <ul>
        {lens.statuses
          .filter(({ id }) => isShown(lens, id))
          .map((status) => (
            <li key={status.id} title={meanings?.[status.id]}>
              <Swatch fill={fillClass(status)} pattern={patternOf(status.kind)} />
              {labels?.[status.id]?.name}
            </li>
          ))}
      </ul>
      <CompareLegend />
      <DashLegend />
      <ul>
        <li>
          <Swatch fill="legend-blank" pattern="hatch" />
          {m.legend_de_facto()}
        </li>
        <li>
          <span className="legend-mark mark-base" /> {m.legend_base()}
        </li>
        <li>
          <span className="legend-mark mark-base" data-withheld="" /> {m.legend_withheld()}
        </li>
        <li>
          <span className="legend-mark mark-clash" /> {m.legend_clash()}
        </li>
      </ul>
    </details>
  );
}

/** What bands and faded fills mean where two years are compared. */
function CompareLegend() {
  const { compare, year } = usePart('compare', 'year');
  if (compare === null) return null;
  const [from, to] = inOrder(compare, year);
  return (
    <ul>
      <li>
        <span className="legend-split" /> {m.legend_split({ from, to })}
      </li>
      <li>
        <span className="legend-faded" /> {m.legend_faded()}
      </li>
    </ul>
  );
}
