import { ComboboxGroup, ComboboxGroupLabel, ComboboxItem } from '@ariakit/react/combobox';
import { m } from '../../i18n/compiled/messages.js';
import type { Hit, HitKind } from './findable.ts';
import type { Found } from './searchIndex.ts';

const HEADINGS: Record<HitKind, () => string> = {
  state: m.search_states,
  region: m.search_regions,
  lens: m.search_lenses,
  person: m.search_people,
  org: m.search_orgs,
  clash: m.tab_clashes,
  base: m.tab_bases,
  event: m.tab_events,
};

/** What was found, by kind, the nearest kind first. */
export function HitList({ found, onOpen }: { found: Found; onOpen: (hit: Hit) => void }) {
  return (
    <>
      {found.groups.map(({ kind, hits }) => (
        <ComboboxGroup key={kind}>
          <ComboboxGroupLabel className="search-heading">{HEADINGS[kind]()}</ComboboxGroupLabel>
          {hits.map((hit) => (
            <ComboboxItem
              key={hit.id}
              value={`${kind} ${hit.id}`}
              className="search-hit"
              setValueOnClick={false}
              onClick={() => onOpen(hit)}
            >
              {hit.title}
              <span className="hit-more">{hit.year}</span>
            </ComboboxItem>
          ))}
        </ComboboxGroup>
      ))}
    </>
  );
}
