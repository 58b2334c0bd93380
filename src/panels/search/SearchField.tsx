import { type ComponentType, useEffect, useRef, useState } from 'react';
import { m } from '../../i18n/compiled/messages.js';
import { reportMissing } from '../../state/missing.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * The field of the search: what searches comes when pointer or focus come near, and takes over what has been typed. `/` brings the focus
 * here from anywhere.
 */
export function SearchField() {
  const [Box, setBox] = useState<ComponentType<{ typed: string }> | null>(null);
  const [text, setText] = useState('');
  const place = useRef<HTMLSpanElement>(null);
  const want = (): void => {
    import('./SearchBox.tsx').then(
      ({ SearchBox }) => setBox(() => SearchBox),
      () => reportMissing('search'),
    );
  };
  // Listens to the page's keyboard, which React does not reach.
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      place.current?.querySelector('input')?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
  // One field after the other, never two: what is typed meanwhile stays in the plain one.
  return (
    <span className="search-place" ref={place}>
      {Box ? (
        <Box typed={text} />
      ) : (
        <input
          className="search"
          role="searchbox"
          aria-label={m.search_label()}
          placeholder={m.search_short()}
          autoComplete="off"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onPointerEnter={want}
          onFocus={want}
        />
      )}
    </span>
  );
}
