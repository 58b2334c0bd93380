/** So many characters of a foreign word are quoted. */
const QUOTED = 40;

/** A foreign word as it is quoted in a sentence: short, and without what cannot be seen but turns or breaks the line around it. */
export function quoted(word: string): string {
  const letters = Array.from(word.replace(/\p{C}/gu, ''));
  return letters.slice(0, QUOTED).join('') + (letters.length > QUOTED ? '…' : '');
}
