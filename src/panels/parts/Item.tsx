import type { ReactNode } from 'react';
import type { Sourced } from '../../domain/model.ts';
import type { ItemText } from '../../domain/words.ts';
import { m } from '../../i18n/compiled/messages.js';
import { chooseItem } from '../../state/actions.ts';
import { useAtlas } from '../../state/store.ts';
import { confidenceText } from './kinds.ts';
import { SourceLinks } from './SourceLinks.tsx';

interface Props {
  fact: Sourced;
  text: ItemText;
  /** Date or period, as text. */
  when: string;
  /** Kind, operator and the like, under the title. */
  what?: string;
  /** Said beneath the text. */
  children?: ReactNode;
}

const MARGIN = 8;

/** Brings the chosen item into the panel's view; the panel scrolls, never the page. */
function scrollToChosen(element: HTMLElement | null): void {
  const panel = element?.closest('.panel-body');
  if (!element || !panel) return;
  const [item, view] = [element.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (item.top < view.top || item.bottom > view.bottom) panel.scrollTop += item.top - view.top - MARGIN;
}

/** One event, base or clash: choosing it moves map and year to it. */
export function Item({ fact, text, when, what, children }: Props) {
  const chosen = useAtlas((state) => state.item === fact.id);
  const confidence = confidenceText(fact.confidence);
  return (
    <article className={chosen ? 'item is-chosen' : 'item'} ref={chosen ? scrollToChosen : null}>
      <p className="item-when">
        {when}
        {text.language ? <span className="item-tag">{m.fallback_tag()}</span> : null}
      </p>
      <h3 lang={text.language}>
        <button
          type="button"
          className="item-title"
          aria-pressed={chosen}
          onClick={() => chooseItem(fact.id)}
        >
          {text.title}
        </button>
      </h3>
      {what ? <p className="item-what">{what}</p> : null}
      <p lang={text.language}>{text.text}</p>
      {children}
      {text.disputed ? (
        <p className="disputed" lang={text.language}>
          <strong>{m.disputed()}:</strong> {text.disputed}
        </p>
      ) : null}
      <footer>
        {text.place ? <span className="item-place">{text.place}</span> : null}
        <span className={`confidence confidence-${fact.confidence}`} title={confidence.meaning}>
          {confidence.name}
        </span>
        <SourceLinks ids={fact.sources} />
      </footer>
    </article>
  );
}
