/** What the audience reads beside the map: year, heading, text, legend, and by which rule and from whom. */
import { inOrder } from '../domain/difference.ts';
import { element } from '../embed/dom.ts';
import { m } from '../i18n/compiled/messages.js';
import { sentenceShown } from '../i18n/shown.ts';
import type { LectureContent } from './content.ts';
import { legendOf } from './legend.ts';
import { publishersShown } from './publishers.ts';
import { publishersLine, rightsLine, ruleLine } from './print.ts';
import { type LectureStore, type LectureView, lensOf, sceneOf, shownIn } from './view.ts';

/** Words of the story: in its own language and direction, always as text. */
const told = <K extends 'h1' | 'p'>(
  tag: K,
  className: string,
  text: string,
  { told: language }: LectureContent,
): HTMLElementTagNameMap[K] => {
  const made = element(tag, className, text);
  made.dir = 'auto';
  made.lang = language;
  return made;
};

/** Heading and text of the scene, or what changed in the year to which the presenter has gone. */
function spoken(view: LectureView): HTMLElement[] {
  const { content } = view;
  const shown = shownIn(view);
  const years = shown.compare === null ? null : inOrder(shown.compare, shown.year);
  const year = years ? m.story_compare({ from: years[0], to: years[1] }) : String(shown.year);
  const large = element('p', years ? 'scene-year is-pair' : 'scene-year', year);
  if (view.explored) {
    const sentence = sentenceShown(content.atlas, lensOf(view), content.names, shown, content.language);
    return [large, element('p', 'scene-words', sentence)];
  }
  const { heading, text } = sceneOf(view);
  return [
    large,
    told('h1', 'scene-heading', heading || m.own_scene_name({ scene: view.scene + 1 }), content),
    told('p', 'scene-words', text, content),
  ];
}

/** Fills the column and keeps it in step with the lecture. */
export function mountWords(column: HTMLElement, store: LectureStore): void {
  const { content } = store.getState();
  const story = told('p', 'scene-story', '', content);
  const live = element('div', 'lecture-live');
  live.setAttribute('aria-live', 'polite');
  const legend = element('ul', 'scene-legend');
  legend.setAttribute('aria-label', m.legend_label());
  const sources = element('p', '');
  column.append(
    story,
    live,
    legend,
    element(
      'footer',
      'scene-print',
      element('p', '', ruleLine()),
      sources,
      element('p', '', ...rightsLine(content)),
    ),
  );
  const write = (view: LectureView): void => {
    const lens = content.names.lenses[lensOf(view).id]?.name ?? '';
    story.textContent = [content.story.title, lens].filter(Boolean).join(' · ');
    live.replaceChildren(...spoken(view));
    legend.replaceChildren(...legendOf(view));
    const said = view.explored ? [] : sceneOf(view).sources;
    sources.textContent = publishersLine(publishersShown(content, shownIn(view), said));
    column.scrollTop = 0;
  };
  write(store.getState());
  store.subscribe((now, before) => {
    if (now.scene !== before.scene || now.explored !== before.explored) write(now);
  });
}
