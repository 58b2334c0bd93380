/** Words as the search compares them: what differs only in accents, capitals or the writing of umlauts is the same. */

/** Lower case without accents; ß is ss, and ae, oe, ue are a, o, u, as ä, ö, ü are. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Lm}]/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ə', 'a')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replace(/([aou])e/g, '$1');

/** The folded words of a text. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Spellings that mean the same, in any language. */
export type SpellingGroup = readonly string[];

interface Phrase {
  words: readonly string[];
  group: SpellingGroup;
}

/** A word without the ending of a genitive. */
const base = (word: string | undefined): string | undefined => word?.replace(/(?<=.{3})s$/, '');

const isAt = (text: readonly string[], at: number, { words }: Phrase): boolean =>
  words.every((word, index) => {
    const found = text[at + index];
    return found === word || (index === words.length - 1 && base(found) === word);
  });

/** Finds the known names in a text and tells every spelling of theirs. */
export function speller(groups: readonly SpellingGroup[]): (text: string) => readonly string[] {
  const byFirst = new Map<string, Phrase[]>();
  const all = groups
    .flatMap((group) => group.map((spelling): Phrase => ({ words: wordsOf(spelling), group })))
    .toSorted((a, b) => b.words.length - a.words.length);
  for (const phrase of all) {
    const first = phrase.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  const phraseAt = (text: readonly string[], at: number): Phrase | undefined =>
    [text[at], base(text[at])]
      .flatMap((first) => byFirst.get(first ?? '') ?? [])
      .find((phrase) => isAt(text, at, phrase));
  return (text) => {
    const words = wordsOf(text);
    const found = new Set<SpellingGroup>();
    for (let at = 0; at < words.length;) {
      const phrase = phraseAt(words, at);
      if (phrase) found.add(phrase.group);
      at += phrase?.words.length ?? 1;
    }
    return [...found].flat();
  };
}
