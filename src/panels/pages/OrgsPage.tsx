import type { Org } from '../../domain/ledger.ts';
import { membershipOn } from '../../domain/membership.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { m } from '../../i18n/compiled/messages.js';
import { chooseItem, showLens } from '../../state/actions.ts';
import { showPage } from '../../state/loading.ts';
import { useAtlas } from '../../state/store.ts';
import { SourceLinks } from '../parts/SourceLinks.tsx';
import { usePart } from '../parts/usePart.ts';

/** The organisations of the atlas: what each is, who of the fifteen belongs to it, and what happened in it. */
export function OrgsPage({ orgs }: { orgs: readonly Org[] }) {
  return orgs.map((org) => <OrgEntry key={org.id} org={org} />);
}

function OrgEntry({ org }: { org: Org }) {
  const language = useAtlas((view) => view.language);
  const facts = [
    m.org_founded({ date: formatDate(org.founded, language) }),
    org.ended ? m.org_ended({ date: formatDate(org.ended, language) }) : null,
    org.seat ? m.org_seat({ place: org.seat }) : null,
  ].filter((fact) => fact !== null);
  return (
    <section className="org" id={org.id}>
      <h3>{org.name}</h3>
      <p className="item-when">{facts.join(' · ')}</p>
      <p>{org.text}</p>
      {org.lens ? <OrgMembers lens={org.lens} /> : null}
      <OrgEvents org={org.id} />
      <SourceLinks ids={org.sources} />
    </section>
  );
}

function OrgMembers({ lens: id }: { lens: string }) {
  const { atlas, names, year, language } = usePart('atlas', 'names', 'year');
  const lens = atlas.lenses.find((each) => each.id === id);
  if (!lens) return null;
  const members = membershipOn(atlas, lens, year).members.map((state) => names.states[state]?.name ?? state);
  return (
    <>
      {members.length > 0 ? <p>{m.org_members({ year, states: formatList(members, language) })}</p> : null}
      <button
        type="button"
        className="link"
        onClick={() => {
          showLens(id);
          void showPage(null);
        }}
      >
        {m.org_lens()}
      </button>
    </>
  );
}

function OrgEvents({ org }: { org: Org['id'] }) {
  const { library, language } = usePart('library');
  const events = (library?.items.events ?? []).filter(({ orgs }) => orgs.includes(org));
  if (events.length === 0) return null;
  return (
    <details className="history">
      <summary>{m.org_events({ count: events.length })}</summary>
      <ol>
        {events.map(({ id, date }) => (
          <li key={id}>
            <b>{formatDate(date, language)}</b>{' '}
            <button type="button" className="link" onClick={() => chooseItem(id)}>
              {library?.texts.items[id]?.title}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
