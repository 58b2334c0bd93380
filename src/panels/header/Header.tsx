import { type ReactNode, Suspense } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { isFactLanguage, LANGUAGES, type Language } from '../../domain/model.ts';
import { m } from '../../i18n/compiled/messages.js';
import { setTheme, showLens } from '../../state/actions.ts';
import { setLanguage } from '../../state/loading.ts';
import { THEME_CHOICES, type ThemeChoice, useAtlas } from '../../state/store.ts';
import { Choice } from '../../ui/Choice.tsx';
import { later } from '../parts/later.tsx';

const THEMES: Record<ThemeChoice, () => string> = {
  system: m.theme_system,
  light: m.theme_light,
  dark: m.theme_dark,
};
/** Each language by the name that its readers look for. */
const NAMES: Readonly<Record<Language, string>> = { de: 'Deutsch', en: 'English', ru: 'Русский' };

const nameOfLanguage = (language: Language): string =>
  isFactLanguage(language)
    ? NAMES[language]
    : m.language_trial({ name: NAMES[language] }, { locale: language });

/** Explanations come after the slider; until then a plain select chooses. */
const ExplainedChoice = later(
  undefined,
  async () => (await import('../../ui/ExplainedChoice.tsx')).ExplainedChoice,
  Choice,
);

/** Title, lens, search, language and colour scheme. */
export function Header({ search }: { search: ReactNode }) {
  const { names, lens, language, theme } = useAtlas(
    useShallow(({ names, lens, language, theme }) => ({ names, lens, language, theme })),
  );
  // Not the lenses themselves, which are others when their sources come.
  const ids = useAtlas(useShallow(({ atlas }) => atlas.lenses.map(({ id }) => id)));
  const lenses = ids.map((id) => ({
    value: id,
    label: names.lenses[id]?.name ?? id,
    meaning: names.lenses[id]?.question ?? '',
  }));
  return (
    <header className="header">
      <a className="skip" href="#panel">
        {m.skip_to_panel()}
      </a>
      <h1>{m.title()}</h1>
      <Suspense
        fallback={<Choice label={m.lens_label()} value={lens} options={lenses} onChange={showLens} />}
      >
        <ExplainedChoice label={m.lens_label()} value={lens} options={lenses} onChange={showLens} />
      </Suspense>
      {search}
      <Choice
        label={m.language_label()}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: nameOfLanguage(value) }))}
        onChange={(value) => void setLanguage(value)}
      />
      <Choice
        label={m.theme_label()}
        value={theme}
        options={THEME_CHOICES.map((value) => ({ value, label: THEMES[value]() }))}
        onChange={setTheme}
      />
    </header>
  );
}
