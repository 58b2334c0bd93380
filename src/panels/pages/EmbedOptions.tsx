import { m } from '../../i18n/compiled/messages.js';
import { EMBED_LOCKS, EMBED_THEMES, EMBED_VIEWPOINTS, type SnippetOptions } from '../../state/snippet.ts';
import { Choice } from '../../ui/Choice.tsx';

type Lock = SnippetOptions['lock'][number];

const THEMES: Record<SnippetOptions['theme'], () => string> = {
  system: m.theme_system,
  light: m.theme_light,
  dark: m.theme_dark,
};
const LOCKS: Record<Lock, () => string> = {
  lens: m.embed_lock_lens,
  year: m.embed_lock_year,
  state: m.embed_lock_state,
};
const VIEWPOINTS: Record<SnippetOptions['viewpoint'], () => string> = {
  un: m.embed_viewpoint_un,
  recognised: m.embed_viewpoint_recognised,
};

interface Props {
  options: SnippetOptions;
  onChange: (options: SnippetOptions) => void;
}

/** How the embed looks and what readers may do with it. */
export function EmbedOptions({ options, onChange }: Props) {
  const change = (part: Partial<SnippetOptions>): void => onChange({ ...options, ...part });
  const toggleLock = (lock: Lock, isOn: boolean): void =>
    change({ lock: EMBED_LOCKS.filter((each) => (each === lock ? isOn : options.lock.includes(each))) });
  return (
    <fieldset className="embed-options">
      <legend>{m.embed_options()}</legend>
      <Tick
        label={m.embed_controls()}
        checked={options.controls}
        onChange={(controls) => change({ controls })}
      />
      <Tick label={m.embed_panel()} checked={options.panel} onChange={(panel) => change({ panel })} />
      <Tick
        label={m.embed_autoplay()}
        checked={options.autoplay}
        onChange={(autoplay) => change({ autoplay })}
      />
      {EMBED_LOCKS.map((lock) => (
        <Tick
          key={lock}
          label={LOCKS[lock]()}
          checked={options.lock.includes(lock)}
          onChange={(isOn) => toggleLock(lock, isOn)}
        />
      ))}
      <div className="page-filters">
        <Choice
          label={m.theme_label()}
          value={options.theme}
          options={EMBED_THEMES.map((value) => ({ value, label: THEMES[value]() }))}
          onChange={(theme) => change({ theme })}
        />
        <Choice
          label={m.embed_viewpoint()}
          value={options.viewpoint}
          options={EMBED_VIEWPOINTS.map((value) => ({ value, label: VIEWPOINTS[value]() }))}
          onChange={(viewpoint) => change({ viewpoint })}
        />
        <Choice
          label={m.embed_height()}
          value={options.height ?? 0}
          options={[
            { value: 0, label: m.embed_height_auto() },
            ...[400, 500, 600, 800].map((value) => ({ value, label: m.embed_pixels({ count: value }) })),
          ]}
          onChange={(height) => change({ height: height === 0 ? null : height })}
        />
        <label className="embed-check">
          <input
            type="color"
            value={options.accent || '#1d5a9c'}
            onChange={({ target }) => change({ accent: target.value })}
          />
          {m.embed_accent()}
        </label>
      </div>
    </fieldset>
  );
}

function Tick({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className="embed-check">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
