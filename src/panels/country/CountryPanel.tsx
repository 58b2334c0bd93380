import { dayOfYear } from '../../domain/dates.ts';
import type { StateId } from '../../domain/model.ts';
import { statusOf, statusOn } from '../../domain/status.ts';
import { formatDate } from '../../i18n/format.ts';
import { m } from '../../i18n/compiled/messages.js';
import { fillClass } from '../../scene/palette.ts';
import { patternOf } from '../../scene/patterns.ts';
import { selectState } from '../../state/actions.ts';
import { useAtlas } from '../../state/store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { ItemTabs } from '../parts/ItemTabs.tsx';
import { SourceLinks } from '../parts/SourceLinks.tsx';
import { useLens } from '../parts/useView.ts';
import { StatusStrip } from './StatusStrip.tsx';

/** Everything about one state in the year of the view. */
export function CountryPanel({ state }: { state: StateId }) {
  const name = useAtlas((view) => view.names.states[state]?.name);
  const profile = useAtlas((view) => view.library?.texts.profiles[state]);
  return (
    <>
      <button type="button" className="back" onClick={() => selectState(null)}>
        <Icon name="back" /> {m.back_to_map()}
      </button>
      <h2>{name}</h2>
      <StatusNow state={state} />
      <StatusStrip state={state} />
      <div className="strip-years" aria-hidden="true">
        <span>1992</span>
        <span>2025</span>
      </div>
      {profile ? (
        <div className="profile">
          <p>{profile.text}</p>
          <SourceLinks ids={profile.sources} />
        </div>
      ) : null}
      <ItemTabs state={state} />
    </>
  );
}

function StatusNow({ state }: { state: StateId }) {
  const lens = useLens();
  const { year, language, names } = useAtlas();
  const texts = useAtlas((view) => view.library?.texts);
  const span = statusOn(lens, state, dayOfYear(year));
  const look = statusOf(lens, span.status);
  const label = names.lenses[lens.id]?.statuses[span.status];
  const note = texts?.notes[span.id];
  return (
    <div className="status">
      <p className="status-now">
        <Swatch fill={fillClass(look)} pattern={patternOf(look.kind)} />
        <span>
          <strong>{label?.name}</strong>{' '}
          {span.from.startsWith('1992-01-01')
            ? null
            : m.status_since({ date: formatDate(span.since ?? span.from, language) })}
        </span>
      </p>
      {note ? <p>{note.note}</p> : null}
      {note?.disputed ? (
        <p className="disputed">
          <strong>{m.disputed()}:</strong> {note.disputed}
        </p>
      ) : null}
      <SourceLinks ids={span.sources} />
    </div>
  );
}
