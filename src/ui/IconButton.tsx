import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

interface Props {
  icon: IconName;
  label: string;
  onClick: () => void;
  pressed?: boolean;
}

/** A button that shows a glyph and says its label. */
export function IconButton({ icon, label, onClick, pressed }: Props) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
