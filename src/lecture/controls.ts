/** Where the lecture stands, and every command for those without keys. */
import { element, iconButton } from '../embed/dom.ts';
import { m } from '../i18n/compiled/messages.js';
import { toggleFullScreen } from '../present/fullScreen.ts';
import { explore, type LectureStore, type LectureView, showNextScene, toggleNotes } from './view.ts';

/** What the keys do, to be opened. */
function keys(): HTMLElement {
  const summary = element('summary', 'icon-button', '?');
  summary.title = m.present_keys();
  summary.setAttribute('aria-label', m.present_keys());
  return element('details', 'lecture-keys', summary, element('p', '', m.lecture_keys_text()));
}

/** Fills the row of commands and keeps it in step with the lecture. */
export function mountControls(row: HTMLElement, store: LectureStore): void {
  const place = element('span', 'lecture-place');
  const notes = element('button', 'text-button', m.speaker_notes());
  notes.type = 'button';
  notes.title = `${m.speaker_notes()} (N)`;
  notes.addEventListener('click', () => toggleNotes(store));
  const buttons = [
    iconButton('back', m.story_previous(), () => showNextScene(store, -1)).button,
    iconButton('forward', m.story_next(), () => showNextScene(store, 1)).button,
    notes,
    iconButton('explore', `${m.present_explore()} (E)`, () => explore(store, true)).button,
    iconButton('home', `${m.present_full()} (F)`, () => void toggleFullScreen()).button,
  ];
  row.append(place, element('div', 'lecture-buttons', ...buttons, keys()));
  const write = ({ scene, content, notes: isShown, explored }: LectureView): void => {
    const count = content.story.scenes.length;
    row.hidden = explored !== null;
    place.textContent = `${scene + 1} / ${count}`;
    place.setAttribute('aria-label', m.story_place({ scene: scene + 1, count }));
    notes.setAttribute('aria-pressed', String(isShown));
  };
  write(store.getState());
  store.subscribe(write);
}
