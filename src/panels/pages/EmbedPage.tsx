import { useState } from 'react';
import citations from 'virtual:citations';
import { YEARS } from '../../domain/dates.ts';
import { LANGUAGES, type StateId } from '../../domain/model.ts';
import { m } from '../../i18n/compiled/messages.js';
import {
  DEFAULT_OPTIONS,
  elementSnippet,
  embedAddress,
  type EmbedPlace,
  iframeSnippet,
  type SnippetOptions,
} from '../../state/snippet.ts';
import { useAtlas } from '../../state/store.ts';
import { Choice } from '../../ui/Choice.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { EmbedOptions } from './EmbedOptions.tsx';

const WIDTHS = [320, 480, 760, 1040] as const;
const WHOLE = '';

/** Address of the site's root. */
const siteHere = (): string => new URL('./', location.href).href;

const languageName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** Chooses view and options, shows the embed as readers will see it, and gives the snippet. */
export function EmbedPage() {
  const view = useAtlas();
  const { atlas, names } = view;
  const [place, setPlace] = useState<EmbedPlace>(view);
  const [options, setOptions] = useState<SnippetOptions>(DEFAULT_OPTIONS);
  const [width, setWidth] = useState<number>(760);
  const [withScript, setWithScript] = useState(false);
  const change = (part: Partial<EmbedPlace>): void =>
    setPlace((now) => ({ ...now, vote: null, item: null, ...part }));
  const site = siteHere();
  const src = embedAddress(site, place, options, citations.issued);
  const lens = names.lenses[place.lens]?.name ?? place.lens;
  const query = new URLSearchParams({ lens: place.lens, year: String(place.year), lang: place.language });
  if (place.state) query.set('state', place.state);
  const pasted = {
    src,
    href: `${site}?${query.toString()}`,
    title: `${lens}, ${place.year} – ${m.title()}`,
    caption: m.embed_caption({ lens, year: place.year }),
    height: options.height,
  };
  const code = withScript ? elementSnippet(pasted, site) : iframeSnippet(pasted);
  return (
    <>
      <p>{m.embed_intro()}</p>
      <div className="page-filters embed-form">
        <Choice
          label={m.lens_label()}
          value={place.lens}
          options={atlas.lenses.map(({ id }) => ({ value: id, label: names.lenses[id]?.name ?? id }))}
          onChange={(id) => change({ lens: id, over: null, compare: null })}
        />
        <Choice
          label={m.year_label()}
          value={place.year}
          options={YEARS.map((year) => ({ value: year, label: String(year) }))}
          onChange={(year) => change({ year })}
        />
        <Choice<StateId | typeof WHOLE>
          label={m.embed_frame()}
          value={place.state ?? WHOLE}
          options={[
            { value: WHOLE, label: m.zoom_reset() },
            ...atlas.states.map(({ id }) => ({ value: id, label: names.states[id]?.name ?? id })),
          ]}
          onChange={(state) => change({ state: state === WHOLE ? null : state })}
        />
        <Choice
          label={m.language_label()}
          value={place.language}
          options={LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
          onChange={(language) => change({ language })}
        />
      </div>
      <EmbedOptions options={options} onChange={setOptions} />
      <h3>{m.embed_snippet()}</h3>
      <label className="embed-check">
        <input
          type="checkbox"
          checked={withScript}
          onChange={({ target }) => setWithScript(target.checked)}
        />
        {m.embed_with_script()}
      </label>
      <textarea className="embed-code" readOnly rows={8} aria-label={m.embed_snippet()} value={code} />
      <CopyButton label={m.embed_copy()} text={() => code} />
      <p>{m.embed_private()}</p>
      <p>
        <a href={`${factsFolder(place)}/privacy.html`}>{m.embed_privacy_link()}</a> ·{' '}
        <a href="embed-check.html">{m.embed_check_link()}</a> ·{' '}
        <a href="examples/scrolly.html">{m.embed_scrolly_link()}</a>
      </p>
      <h3>{m.embed_preview()}</h3>
      <Choice
        label={m.embed_width()}
        value={width}
        options={WIDTHS.map((value) => ({ value, label: m.embed_pixels({ count: value }) }))}
        onChange={setWidth}
      />
      <div className="embed-preview">
        <iframe
          key={src}
          src={src}
          title={pasted.title}
          sandbox="allow-scripts allow-popups"
          style={{
            width,
            ...(options.height === null
              ? {}
              : { height: options.height, aspectRatio: 'auto', minHeight: 0, maxHeight: 'none' }),
          }}
        />
      </div>
    </>
  );
}

/** The language folder of the static pages. */
const factsFolder = ({ language }: EmbedPlace): string => (language === 'de' ? 'de' : 'en');
