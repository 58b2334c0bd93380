import { m } from '../../i18n/compiled/messages.js';
import { dismissHints } from '../../state/actions.ts';
import { hintText } from '../../state/hintText.ts';
import { useAtlas } from '../../state/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';

/** What the address asked for and the atlas does not have. */
export function Hints() {
  const hints = useAtlas((view) => view.hints);
  if (hints.length === 0) return null;
  return (
    <div className="hints" role="status">
      {hints.map((hint) => (
        <p key={hint.kind}>{hintText(hint)}</p>
      ))}
      <IconButton icon="close" label={m.close()} onClick={dismissHints} />
    </div>
  );
}
