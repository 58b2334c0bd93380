/** Carries out what the keys mean while presenting. */
import { useAtlas } from '../state/store.ts';
import { explore, present, showBlank, showNextScene } from '../state/presenting.ts';
import { showScene, storyOf } from '../state/scenes.ts';
import { openSpeaker } from '../state/windows.ts';
import { toggleFullScreen } from './fullScreen.ts';
import { type Command, readKey } from './keys.ts';
import { toggleLaser } from './laser.ts';

const { getState: get } = useAtlas;

function carryOut(command: Command): void {
  switch (command.type) {
    case 'step':
      return showNextScene(command.step);
    case 'go':
      return showScene(command.scene);
    case 'end':
      return showScene((storyOf(get())?.scenes.length ?? 1) - 1);
    case 'blank':
      return showBlank(command.blank);
    case 'laser':
      return toggleLaser();
    case 'explore':
      return explore(true);
    case 'return':
      return explore(false);
    case 'speaker':
      openSpeaker();
      return undefined;
    case 'full':
      void toggleFullScreen();
      return undefined;
    case 'leave':
      return leave();
  }
}

/** Escape, one step at a time: the blank screen, then the hall; in the speaker's window only the blank screen. */
function leave(): void {
  const { blank, present: how } = get();
  if (blank) showBlank(null);
  else if (how === 'hall') present(null);
}

/** A field for text; a slider is none, and whoever has just moved it wants to return by a letter. */
const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'range');

/** True where a key belongs to what has the focus: typing, a list to be closed, or a button's space and Enter. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (isField(target)) return key !== 'Escape' || target.ariaExpanded === 'true';
  return (
    (key === ' ' || key === 'Enter') &&
    target instanceof HTMLElement &&
    target.closest('button,a,summary') !== null
  );
}

/** Listens to the keyboard of this window, before the atlas does; returns the undo. */
export function connectKeys(): () => void {
  let digits = '';
  const listen = (event: KeyboardEvent): void => {
    const { ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || isTaken(event)) return;
    const read = readKey(event.key, digits, get().exploring);
    digits = read.digits;
    if (!read.command) return;
    event.preventDefault();
    event.stopPropagation();
    carryOut(read.command);
  };
  addEventListener('keydown', listen, { capture: true });
  return () => removeEventListener('keydown', listen, { capture: true });
}
