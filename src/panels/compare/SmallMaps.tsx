import { YEARS } from '../../domain/dates.ts';
import { yearsOfChange } from '../../domain/status.ts';
import { describeMap } from '../../i18n/describe.ts';
import { sentenceOfMoment } from '../../i18n/sentence.ts';
import { m } from '../../i18n/compiled/messages.js';
import { showYear } from '../../state/actions.ts';
import { showYears } from '../../state/comparing.ts';
import { MOST_YEARS } from '../../state/url.ts';
import { Choice } from '../../ui/Choice.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MiniMap } from '../parts/MiniMap.tsx';
import { useLens } from '../parts/useView.ts';
import './compare.css';
import { usePart } from '../parts/usePart.ts';

const NONE = 0;
/** Two maps share the width; more are small. */
const WIDE = 600;
const SMALL = 320;

/** Evenly spread where there are more than fit on a page. */
const spread = (years: readonly number[]): number[] =>
  years.filter((_, index) => index % Math.ceil(years.length / MOST_YEARS) === 0);

/** Several years side by side over the map: two large, or small multiples; each leads back to the large map. */
export function SmallMaps({ years }: { years: readonly number[] }) {
  const { atlas, names, language } = usePart('atlas', 'names');
  const lens = useLens();
  const size = years.length === 2 ? WIDE : SMALL;
  const free = YEARS.filter((year) => !years.includes(year));
  const changes = spread(yearsOfChange(lens));
  return (
    <section className={`small-maps ${years.length === 2 ? 'is-pair' : ''}`} aria-label={m.maps_label()}>
      <div className="small-maps-bar">
        <button type="button" className="back" onClick={() => showYears([])}>
          {m.maps_close()}
        </button>
        {years.length < MOST_YEARS ? (
          <Choice
            label={m.maps_add()}
            value={NONE}
            options={[
              { value: NONE, label: m.maps_empty() },
              ...free.map((year) => ({ value: year, label: String(year) })),
            ]}
            onChange={(year) => (year === NONE ? undefined : showYears([...years, year]))}
          />
        ) : null}
        {changes.length > 1 ? (
          <button type="button" className="button" onClick={() => showYears(changes)}>
            {m.maps_changes()}
          </button>
        ) : null}
        <button
          type="button"
          className="button"
          onClick={() => showYears(YEARS.filter((year) => year % 5 === 0))}
        >
          {m.maps_fifth()}
        </button>
      </div>
      <div className="small-maps-grid">
        {years.map((year) => {
          const sentence = sentenceOfMoment(atlas, lens, names, { year, vote: null }, language);
          return (
            <figure key={year}>
              <h2>
                <button
                  type="button"
                  className="item-title"
                  title={m.maps_open({ year })}
                  onClick={() => {
                    showYears([]);
                    showYear(year);
                  }}
                >
                  {year}
                </button>
                {years.length > 2 ? (
                  <IconButton
                    icon="close"
                    label={m.maps_remove({ year })}
                    onClick={() => showYears(years.filter((each) => each !== year))}
                  />
                ) : null}
              </h2>
              <MiniMap
                atlas={atlas}
                lens={lens}
                moment={{ year, vote: null }}
                label={describeMap(atlas, lens, names, { year, vote: null }, language)}
                size={size}
              />
              <figcaption>{sentence}</figcaption>
            </figure>
          );
        })}
      </div>
    </section>
  );
}
