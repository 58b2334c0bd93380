/** Carries out what the keys mean: those of the atlas's presentation, and N for the notes. */
import { toggleFullScreen } from '../present/fullScreen.ts';
import { type Command, readKey } from '../present/keys.ts';
import { toggleLaser } from '../present/laser.ts';
import { explore, type LectureStore, showBlank, showNextScene, showScene, toggleNotes } from './view.ts';

function carryOut(command: Command, store: LectureStore): void {
  const { content, blank } = store.getState();
  switch (command.type) {
    case 'step':
      return showNextScene(store, command.step);
    case 'go':
      return showScene(store, command.scene);
    case 'end':
      return showScene(store, content.story.scenes.length - 1);
    case 'blank':
      return showBlank(store, command.blank);
    case 'laser':
      return toggleLaser();
    case 'explore':
      return explore(store, true);
    case 'return':
      return explore(store, false);
    case 'speaker':
      // There is no second window: the notes stand under the scene.
      return toggleNotes(store);
    case 'full':
      void toggleFullScreen();
      return undefined;
    case 'leave':
      return blank ? store.setState({ blank: null }) : store.setState({ notes: false });
  }
}

/** True where a key belongs to what has the focus: a menu's letters, or a button's space and Enter. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (target instanceof HTMLSelectElement) return key !== 'Escape';
  const isPress = key === ' ' || key === 'Enter';
  return isPress && target instanceof HTMLElement && target.closest('button,a,summary') !== null;
}

/** Listens to the keyboard. */
export function connectKeys(store: LectureStore): void {
  let digits = '';
  addEventListener('keydown', (event) => {
    const { ctrlKey, metaKey, altKey, key } = event;
    if (ctrlKey || metaKey || altKey || isTaken(event)) return;
    const isExploring = store.getState().explored !== null;
    const read = readKey(key.toLowerCase() === 'n' ? 's' : key, digits, isExploring);
    digits = read.digits;
    if (!read.command) return;
    event.preventDefault();
    carryOut(read.command, store);
  });
}
