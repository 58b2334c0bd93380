/** Files of facts as a tired hand, another editor or ill will may leave them: each fault has its file, line and reason, and nothing else happens. */
import * as fc from 'fast-check';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { prove } from './checks.ts';
import { type Folder, readFolder } from './folder.ts';
import { readGeography } from './geography.ts';
import type { Entry, Fault } from './fault.ts';
import { readFile, readText } from './read.ts';
import * as schema from './schema.ts';
import { storySchema } from './storySchema.ts';

const KINDS = {
  events: schema.eventSchema,
  bases: schema.baseSchema,
  clashes: schema.clashSchema,
  lenses: schema.lensSchema,
  sources: schema.sourceSchema,
  states: schema.stateSchema,
  stories: storySchema,
} as const satisfies Partial<Record<keyof Folder, z.ZodType>>;
type Kind = keyof typeof KINDS;

interface Real {
  kind: Kind;
  file: string;
  text: string;
}

/** Every real file of these kinds, in its first lines: enough for some entries of each. */
const REAL: readonly Real[] = (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
  readdirSync(join('facts', kind))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const file = join('facts', kind, name);
      return { kind, file, text: readFileSync(file, 'utf8').split('\n').slice(0, 120).join('\n') };
    }),
);

interface CorpusCase {
  name: string;
  yaml: string;
  line: number;
  reason: string;
}

/** Nasty files, the line that each must name and a word of the reason. */
const CORPUS = JSON.parse(readFileSync('facts/corpus.json', 'utf8')) as CorpusCase[];

/** Faults that do not tell file, line and reason as they should. */
const untold = (faults: readonly Fault[], text: string): Fault[] => {
  const lines = text.split('\n').length;
  return faults.filter(
    ({ file, line, reason }) =>
      !file.endsWith('.yaml') ||
      line < 1 ||
      line > lines + 1 ||
      reason.trim() === '' ||
      /\n|^\s*at |\[object/.test(reason),
  );
};

/** The line is spoilt in one of the ways in which lines are. */
const WAYS: readonly ((line: string) => string)[] = [
  () => '',
  (line) => `${line}\n${line}`,
  (line) => `\t${line.trimStart()}`,
  (line) => `  ${line}`,
  (line) => line.trimStart(),
  (line) => line.replace(/:.*/, ':'),
  (line) => line.replace(/:.*/, ': [1, {a: b}, null]'),
  (line) => line.replace(/:.*/, ': true'),
  (line) => line.replace(/:.*/, ': 1e400'),
  (line) => line.replace(/\d{4}(-\d\d)?/, '1998-02-30'),
  (line) => line.replace(/: /, ': &a '),
  (line) => line.replace(/:.*/, ': *a'),
  (line) => line.replace(/:.*/, ': !!binary x'),
  (line) => line.replace(/^(\s*(- )?)\w+:/, '$1__proto__:'),
  (line) => line.replace(/[}\]]/, ''),
  (line) => line.replace(/['"]/, ''),
  (line) => `${line}\u0000`,
  (line) => `${line}\u202E`,
  (line) => `---\n${line}`,
  (line) => line.replace(/:.*/, ': |'),
];

const spoilt = fc
  .tuple(
    fc.constantFrom(...REAL),
    fc.array(fc.tuple(fc.nat({ max: 119 }), fc.constantFrom(...WAYS)), { minLength: 1, maxLength: 3 }),
  )
  .map(([real, changes]) => {
    const lines = real.text.split('\n');
    for (const [where, way] of changes) {
      const at = where % lines.length;
      lines[at] = way(lines[at] ?? '');
    }
    return { ...real, text: lines.join('\n') };
  });

const read = ({ kind, file, text }: Real): { entries: Entry<unknown>[]; faults: Fault[] } =>
  readText<unknown>(file, text, KINDS[kind]);

describe('a file of facts', () => {
  it.each(CORPUS.map(({ name, yaml, line, reason }) => [name, yaml, line, reason] as const))(
    'is refused with line and reason: %s',
    (_, yaml, line, reason) => {
      const { entries, faults } = readText('facts/events/x.yaml', yaml, schema.eventSchema);
      expect(entries).toEqual([]);
      expect(faults[0]).toEqual({
        file: 'facts/events/x.yaml',
        line,
        reason: expect.stringContaining(reason) as string,
      });
      expect(untold(faults, yaml)).toEqual([]);
    },
  );

  it('however it is spoilt, tells file, line and reason, and never throws', () => {
    fc.assert(
      fc.property(spoilt, (file) => {
        expect(untold(read(file).faults, file.text)).toEqual([]);
      }),
    );
  });

  it('of any letters at all does the same', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'-:?[]{}&*!|>\'"%@#, \n\tab1~<='.split('')),
      maxLength: 80,
    });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (text) => {
        expect(untold(readText('facts/x.yaml', text, schema.eventSchema).faults, text)).toEqual([]);
      }),
    );
  });

  it('says the same with the line ends of Windows and a byte order mark', () => {
    const folder = mkdtempSync(join(tmpdir(), 'facts-'));
    for (const { kind, file } of REAL) {
      const copy = join(folder, 'x.yaml');
      writeFileSync(copy, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
      const values = (path: string): unknown[] =>
        readFile<unknown>(path, KINDS[kind]).entries.map(({ value }) => value);
      expect(values(copy)).toEqual(values(file));
    }
  });

  it('in another encoding, or that is not there, is named', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'facts-')), 'x.yaml');
    writeFileSync(file, Buffer.from('- id: x\n  name: Stützpunkt\n', 'latin1'));
    expect(readFile(file, schema.eventSchema).faults).toEqual([
      { file, line: 2, reason: 'is not written in UTF-8' },
    ]);
    expect(readFile(`${file}.gone.yaml`, schema.eventSchema).faults).toEqual([
      { file: `${file}.gone.yaml`, line: 1, reason: expect.stringContaining('cannot be read') as string },
    ]);
  });
});

describe('the checks across files', () => {
  it('never throw, whatever entries a spoilt file has left', () => {
    const { folder } = readFolder('facts');
    const geography = readGeography('src/data/geo');
    fc.assert(
      fc.property(spoilt, (file) => {
        const kept = folder[file.kind].filter((entry) => entry.file !== file.file);
        const faults = prove({ ...folder, [file.kind]: [...kept, ...read(file).entries] }, geography);
        for (const { reason } of faults) expect(reason).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: 8 },
    );
    for (const kind of Object.keys(folder))
      expect(() => prove({ ...folder, [kind]: [] }, geography)).not.toThrow();
  });
});
