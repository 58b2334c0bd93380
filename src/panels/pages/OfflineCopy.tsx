import { useEffect, useState } from 'react';
import { m } from '../../i18n/compiled/messages.js';
import { formatMegabytes } from '../../i18n/format.ts';
import { type Copy, keepCopy, removeCopy, showEdition, useOffline } from '../../state/offline.ts';
import { useAtlas } from '../../state/store.ts';

const STATES: Record<Copy, () => string> = {
  impossible: m.offline_impossible,
  none: m.offline_none,
  removed: m.offline_removed,
  coming: m.offline_coming,
  kept: m.offline_kept,
};

/** Whether this browser keeps the atlas, how much room that takes, and the way to remove it. */
export function OfflineCopy() {
  const { copy, edition } = useOffline();
  return (
    <>
      <h3>{m.offline_heading()}</h3>
      <p>{m.offline_intro()}</p>
      <p role="status">
        {STATES[copy]()} {copy === 'kept' ? <Size /> : null}
      </p>
      {edition ? (
        <p>
          {m.edition_ready()}{' '}
          <button type="button" className="link" onClick={() => void showEdition()}>
            {m.edition_reload()}
          </button>
        </p>
      ) : null}
      {copy === 'kept' ? (
        <button type="button" className="button" onClick={() => void removeCopy()}>
          {m.offline_remove()}
        </button>
      ) : null}
      {copy === 'none' || copy === 'removed' ? (
        <button type="button" className="button" onClick={() => void keepCopy()}>
          {m.offline_keep()}
        </button>
      ) : null}
    </>
  );
}

/** What the browser says it keeps for the whole address. */
function Size() {
  const language = useAtlas((view) => view.language);
  const [bytes, setBytes] = useState<number>();
  useEffect(() => {
    // The browser's storage is asked once, when the copy is there.
    void navigator.storage?.estimate().then(({ usage }) => setBytes(usage));
  }, []);
  return bytes === undefined ? null : m.offline_size({ size: formatMegabytes(bytes, language) });
}
