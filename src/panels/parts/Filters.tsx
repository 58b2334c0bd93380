import { memo } from 'react';
import { YEARS } from '../../domain/dates.ts';
import { type Filter, hasPeriod } from '../../domain/filter.ts';
import { CLASH_KINDS, EVENT_KINDS, type OrgId, ORGS } from '../../domain/model.ts';
import { STOP_KINDS, type StopKind } from '../../domain/stops.ts';
import { m } from '../../i18n/compiled/messages.js';
import { clearFilter, setFilter } from '../../state/filtering.ts';
import { setStopAt } from '../../state/stepping.ts';
import { useAtlas } from '../../state/store.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Folded } from '../../ui/Folded.tsx';
import { nameOfClashKind, nameOfEventKind, nameOfOrg } from './kinds.ts';

const ALL = '';

const STOPS: Record<StopKind, () => string> = {
  status: m.stop_status,
  events: m.stop_events,
  clashes: m.stop_clashes,
  all: m.stop_all,
};

interface Props {
  of: 'events' | 'clashes';
}

/** What the filter holds to, in words; nothing where it holds nothing back. */
function inWords({ event, clash, org, from, to }: Filter, of: Props['of']): string {
  const kind = of === 'events' ? event && nameOfEventKind(event) : clash && nameOfClashKind(clash);
  return [
    kind,
    of === 'events' && org ? nameOfOrg(org) : null,
    hasPeriod({ event, clash, org, from, to }) ? m.filter_period({ from, to }) : null,
  ]
    .filter(Boolean)
    .join(', ');
}

/** A choice that may also be left open. */
function Narrowed<T extends string>(props: {
  label: string;
  value: T | null;
  all: readonly T[];
  name: (value: T) => string;
  onChange: (value: T | null) => void;
}) {
  const { label, value, all, name, onChange } = props;
  return (
    <Choice
      label={label}
      value={value ?? ALL}
      options={[
        { value: ALL, label: m.filter_any() },
        ...all.map((each) => ({ value: each, label: name(each) })),
      ]}
      onChange={(chosen) => onChange(all.find((each) => each === chosen) ?? null)}
    />
  );
}

/** Organisations in the order of their names. */
const byName = (a: OrgId, b: OrgId): number => nameOfOrg(a).localeCompare(nameOfOrg(b));

/** Narrows the list of events or clashes by kind, organisation and period, and says what the keys stop at. */
export const Filters = memo(function Filters({ of }: Props) {
  // Every word of it is one of the page's language.
  useAtlas((view) => view.language);
  const filter = useAtlas((view) => view.filter);
  const words = inWords(filter, of);
  return (
    <Folded className="filters" summary={words ? m.filter_on({ what: words }) : m.filter_label()}>
      <Fields of={of} isNarrow={words !== ''} />
    </Folded>
  );
});

function Fields({ of, isNarrow }: Props & { isNarrow: boolean }) {
  const filter = useAtlas((view) => view.filter);
  const stopAt = useAtlas((view) => view.stopAt);
  const years = YEARS.map((value) => ({ value, label: String(value) }));
  return (
    <div className="filter-fields">
      {of === 'events' ? (
        <>
          <Narrowed
            label={m.filter_kind()}
            value={filter.event}
            all={EVENT_KINDS}
            name={nameOfEventKind}
            onChange={(event) => setFilter({ event })}
          />
          <Narrowed
            label={m.filter_org()}
            value={filter.org}
            all={ORGS.toSorted(byName)}
            name={nameOfOrg}
            onChange={(org) => setFilter({ org })}
          />
        </>
      ) : (
        <Narrowed
          label={m.filter_kind()}
          value={filter.clash}
          all={CLASH_KINDS}
          name={nameOfClashKind}
          onChange={(clash) => setFilter({ clash })}
        />
      )}
      <Choice
        label={m.filter_from()}
        value={filter.from}
        options={years}
        onChange={(from) => setFilter({ from, to: Math.max(from, filter.to) })}
      />
      <Choice
        label={m.filter_to()}
        value={filter.to}
        options={years}
        onChange={(to) => setFilter({ to, from: Math.min(to, filter.from) })}
      />
      <div className="filter-stops">
        <Choice
          label={m.stop_label()}
          value={stopAt}
          options={STOP_KINDS.map((value) => ({ value, label: STOPS[value]() }))}
          onChange={setStopAt}
        />
      </div>
      {isNarrow ? (
        <button type="button" className="link" onClick={clearFilter}>
          {m.filter_clear()}
        </button>
      ) : null}
    </div>
  );
}
