import { m } from '../../i18n/compiled/messages.js';
import { dismissHints } from '../../state/actions.ts';
import { loadPanels } from '../../state/loading.ts';
import { hintText } from '../../state/hintText.ts';
import { useAtlas } from '../../state/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';

/** What the address asked for and the atlas does not have, and what could not be loaded. */
export function Hints() {
  const hints = useAtlas((view) => view.hints);
  const failed = useAtlas((view) => view.libraryFailed);
  if (hints.length === 0 && !failed) return null;
  return (
    <div className="hints" role="status">
      {hints.map((hint) => (
        <p key={hint.kind}>{hintText(hint)}</p>
      ))}
      {failed ? (
        <p>
          {m.load_failed()}{' '}
          <button type="button" onClick={() => void loadPanels()}>
            {m.retry()}
          </button>
        </p>
      ) : (
        <IconButton icon="close" label={m.close()} onClick={dismissHints} />
      )}
    </div>
  );
}
