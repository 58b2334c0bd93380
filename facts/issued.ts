/** When the facts were published. */
import { readFileSync } from 'node:fs';

/** The date of the facts: that of the first heading in their change log. Throws where there is none. */
export function issuedDate(): string {
  const date = /^## (\d{4}-\d{2}-\d{2})$/m.exec(readFileSync('facts/CHANGELOG.md', 'utf8'))?.[1];
  if (!date) throw new Error('facts/CHANGELOG.md has no heading with a date');
  return date;
}
