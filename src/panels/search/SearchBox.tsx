import { Combobox, ComboboxPopover, ComboboxProvider } from '@ariakit/react/combobox';
import { useCallback, useState } from 'react';
import type { StateId } from '../../domain/model.ts';
import { m } from '../../i18n/compiled/messages.js';
import { chooseItem } from '../../state/actions.ts';
import { showPage } from '../../state/loading.ts';
import { showFoundLens, showFoundState, showRegion, showTerm } from '../../state/searchActions.ts';
import type { Hit, HitKind } from './findable.ts';
import { HitList } from './HitList.tsx';
import type { Found } from './searchIndex.ts';
import { useSearch } from './useSearch.ts';

const OPEN: Record<HitKind, (id: string) => void> = {
  state: (id) => showFoundState(id as StateId),
  region: showRegion,
  lens: showFoundLens,
  person: showTerm,
  org: () => void showPage('orgs'),
  clash: chooseItem,
  base: chooseItem,
  event: chooseItem,
};

/** Escape empties the search; only from an empty one does it go on to leave what is chosen. */
const closeOnly = (event: { preventDefault: () => void }): boolean => {
  event.preventDefault();
  return true;
};

/** How many were found, in words. */
function tell(found: Found | null): string {
  if (!found) return m.search_loading();
  if (found.found === 0) return m.search_empty();
  return found.found > found.shown
    ? m.search_shown({ shown: found.shown, found: found.found })
    : m.search_count({ count: found.found });
}

/** Where the caret stands in the plain field, which stands here until this one is loaded; `null` while the focus is elsewhere. */
function caretInPlain(): number | null {
  const focused = document.activeElement;
  return focused instanceof HTMLInputElement && focused.matches('.search') ? focused.selectionStart : null;
}

/** Search over everything in the atlas; begins with what has been typed into the plain field. */
export function SearchBox({ typed }: { typed: string }) {
  const [value, setValue] = useState(typed);
  const [caret] = useState(caretInPlain);
  const [wanted, setWanted] = useState(caret !== null);
  const search = useSearch(wanted);
  const asked = value.trim() !== '';
  const found = asked && search ? search(value) : null;
  const takeFocus = useCallback(
    (input: HTMLInputElement | null): void => {
      if (caret === null) return;
      input?.focus();
      input?.setSelectionRange(caret, caret);
    },
    [caret],
  );
  const open = ({ kind, id }: Hit): void => {
    setValue('');
    OPEN[kind](id);
  };
  return (
    <ComboboxProvider
      value={value}
      setValue={setValue}
      open={asked}
      setOpen={(open) => {
        if (!open) setValue('');
      }}
      resetValueOnHide={false}
    >
      <Combobox
        ref={takeFocus}
        className="search"
        placeholder={m.search_short()}
        aria-label={m.search_label()}
        onFocus={() => setWanted(true)}
        autoSelect
      />
      <span className="search-count" role="status">
        {asked ? tell(found) : ''}
      </span>
      <ComboboxPopover
        className="search-results"
        gutter={4}
        hideOnEscape={closeOnly}
        aria-label={m.search_label()}
      >
        {found ? <HitList found={found} onOpen={open} /> : null}
        {asked ? (
          <p className="search-told" aria-hidden="true">
            {tell(found)}
          </p>
        ) : null}
      </ComboboxPopover>
    </ComboboxProvider>
  );
}
