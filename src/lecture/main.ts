/** A lecture in one file comes to life: all that it needs stands in the page, and it asks for nothing else. */
import 'virtual:palette.css';
import '../ui/page.css';
import '../stage/stage.css';
import '../ui/hall.css';
import './lecture.css';
import { element } from '../embed/dom.ts';
import { m } from '../i18n/compiled/messages.js';
import { overwriteGetLocale } from '../i18n/compiled/runtime.js';
import { CONTENT_ID, type LectureContent } from './content.ts';
import { mountControls } from './controls.ts';
import { mountExplore } from './explore.ts';
import { connectKeys } from './keys.ts';
import { mountMap } from './map.ts';
import { mountNotes } from './notes.ts';
import { connectPointer } from './pointer.ts';
import { createLectureStore } from './view.ts';
import { keepFitting } from '../ui/keepFitting.ts';
import { mountWords } from './words.ts';

const content = JSON.parse(document.getElementById(CONTENT_ID)?.textContent ?? '') as LectureContent;
overwriteGetLocale(() => content.language);
const store = createLectureStore(content);

const words = element('div', 'lecture-scroll');
words.tabIndex = 0;
words.setAttribute('role', 'region');
words.setAttribute('aria-label', m.present_label());
const controls = element('div', 'lecture-controls');
const stage = element('div', 'stage');
const surface = element('div', 'lecture-surface');
const bar = element('div', 'lecture-explore');
const notes = element('section', 'lecture-notes');
notes.tabIndex = 0;
notes.setAttribute('aria-label', m.speaker_notes());
const dot = element('span', 'laser');
const blank = element('div', 'blank');
const root = element(
  'main',
  'lecture',
  element('div', 'lecture-words', words, controls),
  element('div', 'lecture-map', element('div', 'lecture-canvas', stage, surface), bar),
  notes,
  dot,
  blank,
);
document.body.append(root);
mountWords(words, store);
keepFitting(words);
mountControls(controls, store);
mountMap(stage, store);
mountExplore(bar, store);
mountNotes(notes, store);
connectKeys(store);
connectPointer({ root, surface, dot }, store);
const write = (view: ReturnType<typeof store.getState>): void => {
  surface.hidden = view.explored !== null;
  blank.className = `blank is-${view.blank ?? 'off'}`;
};
write(store.getState());
store.subscribe(write);
// From here on the plain pages are for paper alone.
document.documentElement.dataset['ready'] = '';
