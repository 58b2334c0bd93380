/** How wide a text will be, where nothing can measure it: by the advances of Source Sans 3 SemiBold, in em. */

const ADVANCES: readonly (readonly [em: number, characters: string])[] = [
  [0.2, ' '],
  [0.28, "',.:;Iijl·’"],
  [0.32, '!()-f'],
  [0.36, '/rt'],
  [0.44, 'szг'],
  [0.48, '"Jcvxy–“”„зстухэ'],
  [0.52, '0123456789EFLVYaegkäавекчьяГЕУ'],
  [0.56, 'ACSTXZbdhnopquöüÄбдийнлопрцАЗСТХЭ'],
  [0.6, 'BKPRß→ъБВКРЧЬЯ'],
  [0.64, 'DGNUÜмДЛПЦ'],
  [0.68, 'HOQÖИЙНО'],
  [0.74, 'жыMwфшюМФ'],
  [0.82, 'W—щmЖ'],
  [0.92, 'ШЩЮ'],
];
const OTHER = 0.56;
const EM = new Map(
  ADVANCES.flatMap(([em, characters]) => Array.from(characters, (character) => [character, em] as const)),
);

/** The width of one line of text, in the unit of the font size. */
export const textWidth = (text: string, fontSize: number): number =>
  fontSize * Array.from(text).reduce((sum, character) => sum + (EM.get(character) ?? OTHER), 0);

/** The text in lines no wider than `width`; a single word that is wider stays whole. */
export function wrapText(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, fontSize) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
