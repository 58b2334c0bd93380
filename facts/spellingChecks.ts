/** What must hold of the spellings that the search knows. */
import { wordsOf } from '../src/domain/spelling.ts';
import type { Folder } from './folder.ts';
import { type Fault, fault } from './fault.ts';

/** No spelling stands twice, in two groups or as two writings that the search compares as one. */
export function spellingsMeanOneThing({ spellings }: Folder): Fault[] {
  const seen = new Map<string, string>();
  return spellings.flatMap((entry) =>
    entry.value.flatMap((spelling, index) => {
      const folded = wordsOf(spelling).join(' ');
      const first = seen.get(folded);
      if (first === undefined) seen.set(folded, `${entry.file}:${entry.lineOf([index])}`);
      return first === undefined ? [] : [fault(entry, `spelling ${spelling} is taken by ${first}`, [index])];
    }),
  );
}
