import { ICON_PATHS, type IconName } from './iconPaths.ts';

/** A glyph in the current text colour; it never speaks, its button does. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICON_PATHS[name]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
