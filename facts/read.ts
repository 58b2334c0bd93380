import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Entry, Fault } from './fault.ts';
import { depthFault, strangeFaults, textOf } from './readable.ts';

/** What reading yields: the entries that fit their schema, and a fault for each that does not. */
export interface Reading<T> {
  entries: Entry<T>[];
  faults: Fault[];
}

const yamlFiles = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.yaml'))
        .toSorted()
        .map((name) => join(path, name))
    : [path];

/** Reads one YAML file: a list of entries, or a single entry. Whatever is wrong with it becomes a fault; nothing throws. */
export function readFile<T>(file: string, schema: z.ZodType<T>): Reading<T> {
  const read = textOf(file);
  return 'fault' in read ? { entries: [], faults: [read.fault] } : readText(file, read.text, schema);
}

/** What is wrong with the YAML itself. */
function yamlFaults(file: string, document: ReturnType<typeof parseDocument>, lines: LineCounter): Fault[] {
  if (document.errors.length === 0) return strangeFaults(file, document, lines);
  return document.errors.map(({ message, linePos }) => ({
    file,
    line: linePos?.[0].line ?? 1,
    reason: message.split('\n')[0] ?? message,
  }));
}

/** Reads the text of one file, which is told by its name in the faults. */
export function readText<T>(file: string, text: string, schema: z.ZodType<T>): Reading<T> {
  const deep = depthFault(file, text);
  if (deep) return { entries: [], faults: [deep] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
  const broken = yamlFaults(file, document, lines);
  if (broken.length > 0) return { entries: [], faults: broken };
  const content: unknown = document.toJS();
  const isList = Array.isArray(content);
  const reading: Reading<T> = { entries: [], faults: [] };
  for (const [index, item] of (isList ? content : content === null ? [] : [content]).entries()) {
    const lineOf = (path: readonly PropertyKey[] = []): number => {
      const full = isList ? [index, ...path] : [...path];
      for (let depth = full.length; depth >= 0; depth -= 1) {
        const node = depth === 0 ? document.contents : document.getIn(full.slice(0, depth), true);
        if (isNode(node) && node.range) {
          return lines.linePos(node.range[0]).line;
        }
      }
      return 1;
    };
    const result = schema.safeParse(item);
    if (result.success) reading.entries.push({ value: result.data, file, lineOf });
    else {
      const faults = result.error.issues.map(({ path, message }) => ({
        file,
        line: lineOf(path),
        reason: `${path.map(String).join('.')}: ${message}`,
      }));
      reading.faults.push(...faults.toSorted((a, b) => a.line - b.line));
    }
  }
  return reading;
}

/** Reads a file, or every YAML file of a folder, in the order of their names. */
export function readAll<T>(path: string, schema: z.ZodType<T>): Reading<T> {
  const readings = yamlFiles(path).map((file) => readFile(file, schema));
  return {
    entries: readings.flatMap(({ entries }) => entries),
    faults: readings.flatMap(({ faults }) => faults),
  };
}
