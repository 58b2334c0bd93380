import type { Language, Lens, StatusSpan } from '../domain/model.ts';
import { m } from './compiled/messages.js';
import { formatDate } from './format.ts';

/** “since 1 July 1999”; nothing where the status is older than the atlas, or holds for one vote only. */
export function sinceText(span: StatusSpan, lens: Lens, language: Language): string | null {
  if (span.from.startsWith('1992-01-01') || lens.resolutions) return null;
  return m.status_since({ date: formatDate(span.since ?? span.from, language) }, { locale: language });
}
