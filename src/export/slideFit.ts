/** How large words are set on a slide, where nothing can measure them. */
import { textWidth, wrapText } from '../poster/textWidth.ts';

/** Arial against the typeface of the pictures, by which `textWidth` measures. */
const WIDER = { normal: 1.09, bold: 1.13 } as const;
const LEADING = 1.2;
const POINTS = 72;

export interface Fitted {
  /** Points. */
  size: number;
  /** Inches. */
  height: number;
}

interface Room {
  /** Inches. */
  width: number;
  height: number;
  bold?: boolean;
}

/** Lines that a text takes; a word that is wider than the line is broken. */
function linesOf(text: string, size: number, width: number): number {
  return text
    .split('\n')
    .flatMap((part) => wrapText(part, size, width))
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size) / width)), 0);
}

/** Inches that a text takes in a column. */
export function heightAt(text: string, size: number, { width, bold }: Omit<Room, 'height'>): number {
  const narrow = (width * POINTS) / (bold ? WIDER.bold : WIDER.normal);
  return (linesOf(text, size, narrow) * size * LEADING) / POINTS;
}

/** The first size at which the text fits; `null` where none does. */
export function fitted(text: string, sizes: readonly number[], room: Room): Fitted | null {
  for (const size of sizes) {
    const height = heightAt(text, size, room);
    if (height <= room.height) return { size, height };
  }
  return null;
}

/** As many names as fit, then “…”. */
export function listed(names: readonly string[], size: number, { width, height }: Room): string {
  const told = (many: number): string => names.slice(0, many).join(', ') + (many < names.length ? ' …' : '');
  let many = names.length;
  while (many > 1 && heightAt(told(many), size, { width }) > height) many -= 1;
  return told(many);
}
