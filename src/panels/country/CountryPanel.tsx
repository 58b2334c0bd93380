import { Suspense } from 'react';
import type { Lens, StateId } from '../../domain/model.ts';
import { dayShown, statusOf, statusOn } from '../../domain/status.ts';
import { m } from '../../i18n/compiled/messages.js';
import { fillClass } from '../../scene/palette.ts';
import { patternOf } from '../../scene/patterns.ts';
import { selectState } from '../../state/actions.ts';
import { useAtlas } from '../../state/store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { ItemsLater } from '../parts/ItemsLater.tsx';
import { later, Nothing } from '../parts/later.tsx';
import { Loading } from '../parts/Missing.tsx';
import { SourceLinks } from '../parts/SourceLinks.tsx';
import { sinceText } from '../../i18n/shown.ts';
import { useLens, useOver } from '../parts/useView.ts';
import { StatusStrip } from './StatusStrip.tsx';
import { useNotes } from '../parts/useNotes.ts';
import { usePart } from '../parts/usePart.ts';

const Control = later(undefined, async () => (await import('./Control.tsx')).Control, Nothing);

/** Everything about one state in the year of the view. */
export function CountryPanel({ state }: { state: StateId }) {
  const name = useAtlas((view) => view.names.states[state]?.name);
  const profile = useAtlas((view) => view.library?.texts.profiles[state]);
  const lens = useLens();
  const over = useOver();
  return (
    <>
      <button type="button" className="back" onClick={() => selectState(null)}>
        <Icon name="back" /> {m.back_to_map()}
      </button>
      <h2>{name}</h2>
      <StatusNow state={state} lens={lens} titled={over !== undefined} />
      <StatusStrip state={state} lens={lens} />
      <div className="strip-years" aria-hidden="true">
        <span>1992</span>
        <span>2025</span>
      </div>
      {over ? (
        <>
          <StatusNow state={state} lens={over} titled />
          <StatusStrip state={state} lens={over} />
        </>
      ) : null}
      {profile ? (
        <div className="profile">
          <p lang={profile.language}>{profile.text}</p>
          <SourceLinks ids={profile.sources} />
        </div>
      ) : null}
      <Suspense>
        <Control state={state} />
      </Suspense>
      <ItemsLater state={state} />
    </>
  );
}

function StatusNow({ state, lens, titled }: { state: StateId; lens: Lens; titled: boolean }) {
  const { year, vote, language, names } = usePart('year', 'vote', 'names');
  const notes = useNotes();
  const span = statusOn(lens, state, dayShown(lens, { year, vote }));
  const look = statusOf(lens, span.status);
  const label = names.lenses[lens.id]?.statuses[span.status];
  const note = notes?.statuses[span.id];
  return (
    <div className="status">
      <p className="status-now">
        <Swatch fill={fillClass(look)} pattern={patternOf(look.kind)} />
        <span>
          {titled ? `${names.lenses[lens.id]?.name}: ` : null}
          <strong>{label?.name}</strong> {sinceText(span, lens, language)}
        </span>
      </p>
      {notes ? <p>{note?.note}</p> : <Loading part="texts" />}
      {note?.disputed ? (
        <p className="disputed">
          <strong>{m.disputed()}:</strong> {note.disputed}
        </p>
      ) : null}
      <SourceLinks ids={span.sources} />
    </div>
  );
}
