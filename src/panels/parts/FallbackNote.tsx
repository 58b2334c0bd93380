import { isFactLanguage } from '../../domain/model.ts';
import { m } from '../../i18n/compiled/messages.js';
import { useAtlas } from '../../state/store.ts';

/** Says that texts nobody has translated yet stand in English. */
export function FallbackNote() {
  const language = useAtlas((view) => view.language);
  return isFactLanguage(language) ? null : <p className="fallback">{m.fallback_note()}</p>;
}
