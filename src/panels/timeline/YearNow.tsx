import { m } from '../../i18n/compiled/messages.js';
import { showYear } from '../../state/actions.ts';
import { showCompare } from '../../state/comparing.ts';
import { useAtlas } from '../../state/store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { YearField } from './YearField.tsx';

/** The year of the view and, where two are compared, the other one before it. */
export function YearNow() {
  const year = useAtlas((view) => view.year);
  const compare = useAtlas((view) => view.compare);
  return (
    <div className="year-now">
      {compare === null ? null : (
        <>
          <YearField year={compare} label={m.compare_year()} onYear={showCompare} />
          <span aria-hidden="true">{compare <= year ? '→' : '←'}</span>
        </>
      )}
      <YearField year={year} label={m.year_typed()} onYear={showYear} />
    </div>
  );
}

/** Holds the year of the view to compare it with another one; pressed again it lets go. */
export function CompareButton() {
  const year = useAtlas((view) => view.year);
  const compare = useAtlas((view) => view.compare);
  return (
    <button
      type="button"
      className="button compare-button"
      aria-label={m.compare_start()}
      aria-pressed={compare !== null}
      title={compare === null ? m.compare_start_hint({ year }) : m.compare_end()}
      onClick={() => showCompare(compare === null ? year : null)}
    >
      <Icon name="compare" /> <span>{m.compare_start()}</span>
    </button>
  );
}
