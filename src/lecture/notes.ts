/** The speaker's notes to the scene with the sources to quote. */
import { element } from '../embed/dom.ts';
import { m } from '../i18n/compiled/messages.js';
import { formatDate } from '../i18n/format.ts';
import type { Source } from '../domain/model.ts';
import { type LectureStore, type LectureView, sceneOf } from './view.ts';

/** A source as one says it: who, when, what. */
function sourceRow({ publisher, date, title, url, language }: Source, page: LectureView): HTMLLIElement {
  const link = element('a', '', title);
  if (url && /^https?:/.test(url)) link.href = url;
  link.target = '_blank';
  link.rel = 'noreferrer';
  if (language) link.lang = language;
  const when = date ? `, ${formatDate(date, page.content.language)}` : '';
  return element('li', '', element('b', '', publisher), `${when}: `, link);
}

/** Fills the place with the notes while they are wanted. */
export function mountNotes(place: HTMLElement, store: LectureStore): void {
  const write = (view: LectureView): void => {
    place.hidden = !view.notes || view.explored !== null;
    const { notes, sources } = sceneOf(view);
    const said = element('p', 'lecture-said', notes);
    said.dir = 'auto';
    said.lang = view.content.told;
    const rows = sources.flatMap((id) => {
      const source = view.content.sources[id];
      return source ? [sourceRow(source, view)] : [];
    });
    place.replaceChildren(
      element('div', '', element('h2', '', m.speaker_notes()), said),
      element('div', '', element('h2', '', m.speaker_sources()), element('ul', '', ...rows)),
    );
    place.scrollTop = 0;
  };
  write(store.getState());
  store.subscribe((now, before) => {
    if (now.scene !== before.scene || now.notes !== before.notes || now.explored !== before.explored)
      write(now);
  });
}
