import { useEffect, useState } from 'react';
import { loadCorrections } from '../../data/dataset.ts';
import type { Correction } from '../../domain/corrections.ts';
import { factLanguage } from '../../domain/model.ts';
import { m } from '../../i18n/compiled/messages.js';
import { formatDate } from '../../i18n/format.ts';
import { useAtlas } from '../../state/store.ts';
import { SourceLinks } from '../parts/SourceLinks.tsx';

/** Brings the correction that the address names into view. */
const scrollToNamed = (element: HTMLElement | null): void => {
  if (element && location.hash === `#${element.id}`) element.scrollIntoView();
};

/** Everything that readers have seen otherwise before, newest first. */
export function Corrections() {
  const language = useAtlas((view) => view.language);
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  useEffect(() => {
    void loadCorrections().then(setCorrections);
  }, []);
  const told = factLanguage(language);
  return (
    <>
      <h3>{m.corrections_heading()}</h3>
      {corrections.length === 0 ? <p>{m.corrections_none()}</p> : null}
      {corrections.toReversed().map(({ id, date, was, now, sources }) => (
        <article key={id} id={`correction-${id}`} ref={scrollToNamed}>
          <p className="item-when">{formatDate(date, language)}</p>
          <p lang={told}>{m.correction_was_now({ was: was[told], now: now[told] }, { locale: told })}</p>
          <SourceLinks ids={sources} />
        </article>
      ))}
      <p>
        {m.corrections_follow()} <a href={`data/corrections.${told}.atom`}>{m.corrections_feed()}</a> (Atom,{' '}
        <a href="data/corrections.json">JSON</a>).
      </p>
    </>
  );
}
