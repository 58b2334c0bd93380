import type { FigureSeries, Unit } from '../../domain/ledger.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { m } from '../../i18n/compiled/messages.js';
import { useAtlas } from '../../state/store.ts';
import { SourceLinks } from './SourceLinks.tsx';

const VALUES: Record<Unit, (value: string, count: number) => string> = {
  percent: (value) => m.unit_percent({ value }),
  usd: (value) => m.unit_usd({ value }),
  persons: (value) => m.unit_persons({ value }),
  count: (value) => m.unit_count({ value }),
  years: (value, count) => m.unit_years({ value, count }),
};

/** A series of figures: a bar chart where that says more, always with its numbers in words. */
export function FigureChart({ series }: { series: FigureSeries }) {
  const language = useAtlas((view) => view.language);
  const words = useAtlas((view) => view.library?.texts.figures[series.id]);
  if (!words) return null;
  // Shares are drawn against the whole, other numbers against the largest.
  const whole = series.unit === 'percent' ? 100 : 0;
  const longest = Math.max(whole, ...series.values.map(({ value }) => Math.abs(value)));
  const disputed = words.disputed.filter((note) => note !== null);
  return (
    <article className="item figure">
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      <ul className={series.chart === 'bars' ? 'bars' : 'numbers'}>
        {series.values.map(({ id, date, value }, index) => (
          <li key={id} id={id}>
            <span className="bar-label">
              {words.measures[index]} <small>{formatDate(date, language)}</small>
            </span>
            <span className="bar-value">{VALUES[series.unit](formatNumber(value, language), value)}</span>
            {series.chart === 'bars' ? (
              <span className="bar" aria-hidden="true">
                <span style={{ inlineSize: `${(Math.abs(value) / longest) * 100}%` }} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {disputed.map((note) => (
        <p key={note} className="disputed">
          <strong>{m.disputed()}:</strong> {note}
        </p>
      ))}
      <footer>
        <SourceLinks ids={[...new Set(series.values.flatMap(({ sources }) => sources))]} />
      </footer>
    </article>
  );
}
