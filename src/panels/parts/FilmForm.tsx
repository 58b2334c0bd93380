import citations from 'virtual:citations';
import { useState } from 'react';
import type { Sources } from '../../data/dataset.ts';
import type { Geography } from '../../data/decode.ts';
import { FIRST_YEAR, LAST_YEAR, YEARS } from '../../domain/dates.ts';
import { inOrder } from '../../domain/difference.ts';
import { FILM_FORMATS, type FilmFormat } from '../../export/filmFiles.ts';
import { planFilm } from '../../export/filmPlan.ts';
import { fileName, save } from '../../export/save.ts';
import { PICTURE_SIZE } from '../../export/view.ts';
import { m } from '../../i18n/compiled/messages.js';
import { formatList, formatMegabytes, formatPercent } from '../../i18n/format.ts';
import type { Theme } from '../../scene/palette.ts';
import { useAtlas } from '../../state/store.ts';
import { Choice } from '../../ui/Choice.tsx';
import { addressOfView } from './citation.ts';
import { useFilm } from './useFilm.ts';
import { ThemeOfFile } from './ThemeOfFile.tsx';

const FORMAT_LABELS: Record<FilmFormat, () => string> = {
  mp4: m.film_mp4,
  webm: m.film_webm,
  gif: m.film_gif,
};
const FORMAT_NAMES: Record<FilmFormat, string> = { mp4: 'MP4', webm: 'WebM', gif: 'GIF' };

const yearOptions = YEARS.map((value) => ({ value, label: String(value) }));

interface Props {
  geography: Geography;
  sources: Sources;
}

/** A range of years as a film. */
export function FilmForm({ geography, sources }: Props) {
  const view = useAtlas();
  const { language } = view;
  const { formats, progress, told, made, make, cancel } = useFilm();
  const [from, setFrom] = useState(view.compare ?? FIRST_YEAR);
  const [to, setTo] = useState(view.compare === null ? LAST_YEAR : view.year);
  const [theme, setTheme] = useState<Theme>('light');
  const [chosen, setChosen] = useState<FilmFormat | null>(null);
  const format = chosen ?? formats?.[0] ?? 'gif';
  const lacking = FILM_FORMATS.filter((each) => formats && !formats.includes(each));
  const start = async (): Promise<void> => {
    const [first, last] = inOrder(from, to);
    const film = planFilm(
      {
        view,
        items: null,
        pointed: [],
        geography,
        sources,
        theme,
        size: PICTURE_SIZE,
        address: addressOfView(),
        issued: citations.issued,
      },
      [first, last],
    );
    const name = fileName({ ...view, year: last, compare: first === last ? null : first }, '');
    await make(film, format, name);
  };
  return (
    <>
      <h3>{m.film()}</h3>
      <p>{m.film_intro()}</p>
      <div className="page-filters embed-form">
        <Choice label={m.film_from()} value={from} options={yearOptions} onChange={setFrom} />
        <Choice label={m.film_to()} value={to} options={yearOptions} onChange={setTo} />
        <Choice
          label={m.film_kind()}
          value={format}
          options={(formats ?? []).map((value) => ({ value, label: FORMAT_LABELS[value]() }))}
          onChange={setChosen}
        />
        <ThemeOfFile label={m.film_colours()} value={theme} onChange={setTheme} />
      </div>
      {lacking.length > 0 ? (
        <p className="quiet">
          {m.film_lacks({
            names: formatList(
              lacking.map((each) => FORMAT_NAMES[each]),
              language,
            ),
          })}
        </p>
      ) : null}
      {progress === null ? (
        <p>
          <button type="button" className="button" disabled={!formats} onClick={() => void start()}>
            {m.film_start()}
          </button>{' '}
          {formats || told ? null : <span className="quiet">{m.film_asking()}</span>}
        </p>
      ) : (
        <p className="film-progress">
          <progress aria-label={m.film_progress()} value={progress} />
          <span aria-hidden="true">{formatPercent(progress, language)}</span>
          <button type="button" className="button" onClick={cancel}>
            {m.film_cancel()}
          </button>
        </p>
      )}
      <p role="status">
        {made
          ? m.film_ready({
              name: `${made.name}.${made.format}`,
              size: formatMegabytes(made.file.size, language),
            })
          : told}
      </p>
      {made ? (
        <p className="page-filters">
          <button
            type="button"
            className="button"
            onClick={() => save(made.file, `${made.name}.${made.format}`)}
          >
            {m.film_download()}
          </button>
          <button type="button" className="button" onClick={() => save(made.subtitles, `${made.name}.vtt`)}>
            {m.film_download_subtitles()}
          </button>
        </p>
      ) : null}
    </>
  );
}
