import { type Difference, differencesOf, inOrder, isChanged } from '../../domain/difference.ts';
import type { Lens } from '../../domain/model.ts';
import { yearsOfChange } from '../../domain/status.ts';
import { m } from '../../i18n/compiled/messages.js';
import { selectState } from '../../state/actions.ts';
import { showCompare, showYears } from '../../state/comparing.ts';
import { useAtlas } from '../../state/store.ts';
import { MOST_YEARS } from '../../state/url.ts';
import { SourceLinks } from '../parts/SourceLinks.tsx';
import { useLens } from '../parts/useView.ts';
import { CopyList } from './CopyList.tsx';
import './compare.css';
import { SplitSwatch } from './SplitSwatch.tsx';
import { useDifferenceWords } from './useDifferenceWords.ts';
import { usePart } from '../parts/usePart.ts';

/** Years of change between two years, both ends included; the latest where there are too many for one page. */
const yearsBetween = (lens: Lens, from: number, to: number): number[] =>
  [from, ...yearsOfChange(lens).filter((year) => year > from && year < to), to].slice(-MOST_YEARS);

/** What differs between the two years of the view: the written list beside the map. */
export function DifferencePanel({ compare }: { compare: number }) {
  const { atlas, year, names } = usePart('atlas', 'year', 'names');
  const lens = useLens();
  const [from, to] = inOrder(compare, year);
  const all = differencesOf(
    lens,
    atlas.states.map(({ id }) => id),
    [from, to],
  );
  const changed = all.filter(isChanged);
  const same = all.filter((difference) => !isChanged(difference));
  return (
    <>
      <button type="button" className="back" onClick={() => showCompare(null)}>
        {m.compare_end()}
      </button>
      <h2>{m.compare_heading({ from, to })}</h2>
      <p className="question">{names.lenses[lens.id]?.name}</p>
      {from === to ? <p className="quiet">{m.compare_same_year()}</p> : null}
      {from !== to && changed.length === 0 ? <p className="quiet">{m.compare_none({ from, to })}</p> : null}
      {changed.length > 0 ? (
        <>
          <h3 className="section">
            {m.compare_changed()} <span className="count">{changed.length}</span>
          </h3>
          <ul className="differences">
            {changed.map((difference) => (
              <Entry key={difference.state} difference={difference} lens={lens} />
            ))}
          </ul>
        </>
      ) : null}
      <h3 className="section">
        {m.compare_unchanged()} <span className="count">{same.length}</span>
      </h3>
      <ul className="differences">
        {same.map((difference) => (
          <Entry key={difference.state} difference={difference} lens={lens} />
        ))}
      </ul>
      <div className="compare-ways">
        <CopyList lens={lens} differences={changed} from={from} to={to} />
        {from === to ? null : (
          <button type="button" className="button" onClick={() => showYears([from, to])}>
            {m.compare_two()}
          </button>
        )}
        <button type="button" className="button" onClick={() => showYears(yearsBetween(lens, from, to))}>
          {m.compare_many()}
        </button>
      </div>
    </>
  );
}

/** One state: from what to what, and the steps between the two days. */
function Entry({ difference, lens }: { difference: Difference; lens: Lens }) {
  const names = useAtlas((view) => view.names);
  const words = useDifferenceWords(lens);
  const { state, before, after, steps } = difference;
  const changed = isChanged(difference);
  return (
    <li>
      <SplitSwatch lens={lens} before={before.status} after={after.status} />
      <div>
        <button type="button" className="item-title" onClick={() => selectState(state)}>
          {names.states[state]?.name}
        </button>
        <p>{changed ? words.fromTo(difference) : words.statusName(after.status)}</p>
        {steps.length > (changed ? 1 : 0) ? (
          <p className="item-what">{m.compare_between({ steps: words.steps(difference) })}</p>
        ) : null}
        {changed ? <SourceLinks ids={[...new Set(steps.flatMap(({ sources }) => sources))]} /> : null}
      </div>
    </li>
  );
}
