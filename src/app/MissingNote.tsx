import { m } from '../i18n/compiled/messages.js';
import { formatList } from '../i18n/format.ts';
import { type Cause, type Part, putMissingAway, tryAgain, useMissing } from '../state/missing.ts';
import { useAtlas } from '../state/store.ts';
import { IconButton } from '../ui/IconButton.tsx';
import './styles/news.css';

const NAMES: Record<Part, () => string> = {
  texts: m.part_texts,
  language: m.part_language,
  sources: m.part_sources,
  pages: m.part_pages,
  stories: m.part_stories,
  builder: m.part_builder,
  quiz: m.part_quiz,
  search: m.part_search,
  strip: m.part_strip,
  comparison: m.part_comparison,
  presentation: m.part_presentation,
  files: m.part_files,
  print: m.part_print,
  map: m.part_map,
};

const CAUSES: Record<Cause, () => string> = {
  unreachable: m.missing_unreachable,
  edition: m.missing_edition,
  failed: m.missing_rest,
};

/** Which parts of the atlas are missing, why, and the way on. Nothing is reloaded unasked. */
export function MissingNote() {
  const { told, parts, contextLost } = useMissing();
  const language = useAtlas((view) => view.language);
  // An audience sees the story and nothing else, unless it sees no story.
  const isHidden = useAtlas((view) => view.present !== null) && !parts.includes('presentation');
  return (
    <div className="missing-note" role="status" lang={language}>
      {told && !isHidden ? <Note /> : contextLost && !isHidden ? <ContextNote /> : null}
    </div>
  );
}

function Note() {
  const { parts, cause } = useMissing();
  const language = useAtlas((view) => view.language);
  const isUnsaved = useAtlas((view) => view.own !== null && view.kept !== 'kept');
  const names = formatList(
    parts.map((part) => NAMES[part]()),
    language,
  );
  return (
    <div className="note is-wanted">
      <p>
        {parts.length > 0 ? m.missing_parts({ parts: names }) : m.missing_part()}{' '}
        {cause ? CAUSES[cause]() : m.missing_asking()} {isUnsaved ? m.missing_unsaved() : null}
      </p>
      <button type="button" className="button" disabled={cause === null} onClick={() => void tryAgain()}>
        {cause === 'edition' ? m.missing_load_edition() : m.retry()}
      </button>
      <IconButton icon="close" label={m.close()} onClick={putMissingAway} />
    </div>
  );
}

/** The map goes on as a drawing; when the graphics card comes back, the note goes. */
function ContextNote() {
  return (
    <div className="note">
      <p>{m.context_lost()}</p>
      <IconButton icon="close" label={m.close()} onClick={putMissingAway} />
    </div>
  );
}
