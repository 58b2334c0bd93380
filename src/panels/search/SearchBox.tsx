import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react/combobox';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { StateId } from '../../domain/model.ts';
import { m } from '../../i18n/compiled/messages.js';
import { chooseItem, selectState } from '../../state/actions.ts';
import { useAtlas } from '../../state/store.ts';
import { createSearch, type Hit } from './searchIndex.ts';

const KINDS: Record<Hit['kind'], () => string> = {
  state: () => '',
  event: m.tab_events,
  base: m.tab_bases,
  clash: m.tab_clashes,
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Search over everything in the atlas; `/` brings the focus here from anywhere. */
export function SearchBox() {
  const { atlas, names, library } = useAtlas();
  const [value, setValue] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const search = useMemo(
    () => (library ? createSearch(atlas, names, library) : () => []),
    [atlas, names, library],
  );
  const hits = value.trim() === '' ? [] : search(value);
  // Listens to the page's keyboard, which React does not reach.
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
  const open = (hit: Hit): void => {
    setValue('');
    if (hit.kind === 'state') selectState(hit.id as StateId);
    else chooseItem(hit.id);
  };
  return (
    <ComboboxProvider
      value={value}
      setValue={setValue}
      open={value.trim() !== ''}
      setOpen={(open) => {
        if (!open) setValue('');
      }}
      resetValueOnHide={false}
    >
      <Combobox
        ref={input}
        className="search"
        placeholder={m.search_short()}
        aria-label={m.search_label()}
        autoSelect
      />
      <ComboboxPopover className="search-results" gutter={4} portal aria-label={m.search_label()}>
        {hits.map((hit) => (
          <ComboboxItem
            key={hit.id}
            value={hit.id}
            className="search-hit"
            setValueOnClick={false}
            onClick={() => open(hit)}
          >
            {hit.title}
            <span className="hit-more">{[KINDS[hit.kind](), hit.year].filter(Boolean).join(' · ')}</span>
          </ComboboxItem>
        ))}
        {hits.length === 0 ? <p className="quiet">{m.search_empty()}</p> : null}
      </ComboboxPopover>
    </ComboboxProvider>
  );
}
