/** What keeps a file of facts from being read: it is not there, no text, or a trap for whoever unpacks it. */
import { readFileSync } from 'node:fs';
import { type Document, isNode, type LineCounter, visit } from 'yaml';
import type { Fault } from './fault.ts';

/** Facts are a handful of levels deep; the parser goes down as far as it is led, and breaks. */
const MOST_DEPTH = 100;
const DEEP = new RegExp(`^ {${2 * MOST_DEPTH}}|(?:[-?] +){${MOST_DEPTH}}`, 'm');

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The text of a file without a byte order mark, or why there is none. */
export function textOf(file: string): { text: string } | { fault: Fault } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { fault: { file, line: 1, reason } };
  }
  const text = new TextDecoder().decode(bytes);
  const lost = bytes.includes('\uFFFD') ? -1 : text.indexOf('\uFFFD');
  return lost < 0
    ? { text }
    : { fault: { file, line: lineAt(text, lost), reason: 'is not written in UTF-8' } };
}

/** Where brackets open deeper than any fact; less than zero where they do not. */
function deepBracket(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '[' || letter === '{') depth += 1;
    else if (letter === ']' || letter === '}') depth = Math.max(0, depth - 1);
    if (depth > MOST_DEPTH) return at;
  }
  return -1;
}

/** The fault of a text that leads the parser deeper than it can go. */
export function depthFault(file: string, text: string): Fault | null {
  const found = [DEEP.exec(text)?.index ?? -1, deepBracket(text)].filter((at) => at >= 0);
  if (found.length === 0) return null;
  const line = lineAt(text, Math.min(...found));
  return { file, line, reason: `is nested more than ${MOST_DEPTH} levels deep` };
}

/** Faults of what the parser takes and facts never hold: tags that it does not know, and aliases, which can unpack without end. */
export function strangeFaults(file: string, document: Document, lines: LineCounter): Fault[] {
  const faults = document.warnings.map(({ message, linePos }) => ({
    file,
    line: linePos?.[0].line ?? 1,
    reason: message.split('\n')[0] ?? message,
  }));
  visit(document, {
    Alias(_, node) {
      const line = isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
      faults.push({
        file,
        line,
        reason: `*${node.source}: facts are written out, without anchors and aliases`,
      });
    },
  });
  return faults;
}
