import citations from 'virtual:citations';
import { useEffect, useMemo, useState } from 'react';
import type { Library, Sources } from '../../data/dataset.ts';
import type { Geography } from '../../data/decode.ts';
import { fileOf, type Format, FORMATS, prepareFiles, type Scale, SCALES } from '../../export/files.ts';
import { fileName } from '../../export/save.ts';
import { contentOf, PICTURE_SIZE, pointedOut, titleOf } from '../../export/view.ts';
import { m } from '../../i18n/compiled/messages.js';
import type { Theme } from '../../scene/palette.ts';
import { itemsShown } from '../../state/filtering.ts';
import { useAtlas } from '../../state/store.ts';
import { Choice } from '../../ui/Choice.tsx';
import { addressOfView } from '../parts/citation.ts';
import { useMaking } from './useMaking.ts';
import { usePreview } from './usePreview.ts';
import { ThemeOfFile } from '../parts/ThemeOfFile.tsx';

const FORMAT_NAMES: Record<Format, () => string> = {
  png: m.export_png,
  svg: m.export_svg,
  pdf: m.export_pdf,
};

interface Props {
  geography: Geography;
  library: Library;
  sources: Sources;
}

/** The view as a picture: how it looks, and in which format it is saved. */
export function ExportPicture({ geography, library, sources }: Props) {
  const view = useAtlas();
  const [theme, setTheme] = useState<Theme>('light');
  const [hasMarks, setHasMarks] = useState(false);
  const [format, setFormat] = useState<Format>('png');
  const [times, setTimes] = useState<Scale>(2);
  const { told, isBusy, make } = useMaking();
  const content = useMemo(
    () =>
      contentOf({
        view,
        items: hasMarks ? itemsShown(view) : null,
        pointed: pointedOut(view.item, library),
        geography,
        sources,
        theme,
        size: PICTURE_SIZE,
        address: addressOfView(),
        issued: citations.issued,
      }),
    [view, hasMarks, library, geography, sources, theme],
  );
  const { url, failed } = usePreview(content);
  // What the files are made with is fetched while the network is there; where that fails, saving says why.
  useEffect(() => {
    prepareFiles().catch(() => undefined);
  }, []);
  const name = fileName(view, `${format === 'png' && times > 1 ? `@${times}x` : ''}.${format}`);
  const title = titleOf(content);
  return (
    <>
      <h3>{m.export_picture()}</h3>
      {url ? (
        <img
          className="export-preview"
          src={url}
          alt={m.export_preview({ title })}
          width={PICTURE_SIZE.width}
          height={PICTURE_SIZE.height}
        />
      ) : (
        <p className="export-preview quiet">
          {failed ? m.export_preview_failed({ reason: failed }) : m.export_drawing()}
        </p>
      )}
      <div className="page-filters embed-form">
        <Choice
          label={m.export_format()}
          value={format}
          options={FORMATS.map((value) => ({ value, label: FORMAT_NAMES[value]() }))}
          onChange={setFormat}
        />
        {format === 'png' ? (
          <Choice
            label={m.export_size()}
            value={times}
            options={SCALES.map((value) => ({
              value,
              label: m.export_pixels({
                width: value * PICTURE_SIZE.width,
                height: value * PICTURE_SIZE.height,
              }),
            }))}
            onChange={setTimes}
          />
        ) : null}
        <ThemeOfFile label={m.theme_label()} value={theme} onChange={setTheme} />
        {view.compare === null ? (
          <label className="embed-check">
            <input
              type="checkbox"
              checked={hasMarks}
              onChange={({ target }) => setHasMarks(target.checked)}
            />
            {m.export_marks()}
          </label>
        ) : null}
      </div>
      <p>
        <button
          type="button"
          className="button"
          disabled={isBusy || !(url || failed)}
          onClick={() => void make(name, () => fileOf(content, format, times))}
        >
          {m.export_save()}
        </button>{' '}
        <span role="status">{told}</span>
      </p>
    </>
  );
}
