import { m } from '../../i18n/compiled/messages.js';
import { setStrip } from '../../state/actions.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useStrip } from './useStrip.ts';

/** Shows and hides the strip. */
export function StripButton() {
  const shown = useStrip();
  return (
    <IconButton
      icon="strip"
      label={shown ? m.strip_hide() : m.strip_show()}
      pressed={shown}
      onClick={() => setStrip(!shown)}
    />
  );
}
