/** The second window: the same story for whoever speaks. */
import { knownOf } from './known.ts';
import { useAtlas } from './store.ts';
import { writeUrl } from './url.ts';

/** The address of the speaker's window for the story of the view. */
export function speakerAddress(): string {
  const view = useAtlas.getState();
  return location.pathname + writeUrl({ ...view, present: 'speaker' }, knownOf(view.atlas), location.search);
}

/** Opens the speaker's window, or brings it back to the front; false where the browser forbids it. */
export function openSpeaker(): boolean {
  return window.open(speakerAddress(), 'alliance-atlas-speaker', 'width=1100,height=760') !== null;
}
