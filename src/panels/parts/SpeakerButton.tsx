import { useState } from 'react';
import { m } from '../../i18n/compiled/messages.js';
import { openSpeaker, speakerAddress } from '../../state/windows.ts';

/** Opens the speaker's window; where the browser forbids it, the address is told. */
export function SpeakerButton() {
  const [blocked, setBlocked] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setBlocked(!openSpeaker())}>
        {m.story_speaker()}
      </button>
      {blocked ? (
        <p className="quiet" role="alert">
          {m.speaker_blocked()} <a href={speakerAddress()}>{speakerAddress()}</a>
        </p>
      ) : null}
    </>
  );
}
