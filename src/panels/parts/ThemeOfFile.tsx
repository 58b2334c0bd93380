import { m } from '../../i18n/compiled/messages.js';
import type { Theme } from '../../scene/palette.ts';
import { Choice } from '../../ui/Choice.tsx';

/** Light or dark, for a file that is taken away: it does not follow the page. */
export function ThemeOfFile({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Theme;
  onChange: (theme: Theme) => void;
}) {
  return (
    <Choice
      label={label}
      value={value}
      options={[
        { value: 'light', label: m.theme_light() },
        { value: 'dark', label: m.theme_dark() },
      ]}
      onChange={onChange}
    />
  );
}
