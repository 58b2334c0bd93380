import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from './read.ts';
import { eventSchema } from './schema.ts';

const write = (text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'facts-')), 'events.yaml');
  writeFileSync(file, text);
  return file;
};

const event = `- id: uzb-2012-note
  date: 2012-06-20
  states: [UZB]
  orgs: [CSTO]
  kind: membership
  title: { de: Usbekistan kündigt an, en: Uzbekistan gives notice }
  text: { de: Text, en: Text }
  confidence: high
  sources: [a-source]
`;

describe('reading facts', () => {
  it('yields what fits', () => {
    const { entries, faults } = readFile(write(event), eventSchema);
    expect(faults).toEqual([]);
    expect(entries[0]?.value.id).toBe('uzb-2012-note');
  });

  it('names file, line and reason of an impossible date', () => {
    const file = write(event.replace('2012-06-20', '2012-06-31'));
    expect(readFile(file, eventSchema).faults).toEqual([
      { file, line: 2, reason: 'date: not a date: YYYY, YYYY-MM or YYYY-MM-DD' },
    ]);
  });

  it('names the line of a missing language and of a fact without source', () => {
    const file = write(event.replace(', en: Uzbekistan gives notice', '').replace('[a-source]', '[]'));
    expect(
      readFile(file, eventSchema).faults.map(({ line, reason }) => [line, reason.split(':')[0]]),
    ).toEqual([
      [6, 'title.en'],
      [9, 'sources'],
    ]);
  });

  it('names the line of broken YAML', () => {
    const file = write(event.replace('[UZB]', '[UZB'));
    const [fault] = readFile(file, eventSchema).faults;
    expect(fault).toMatchObject({ file });
    expect(fault?.line).toBeGreaterThan(2);
  });

  it('refuses fields it does not know', () => {
    const file = write(`${event}  colour: red\n`);
    expect(readFile(file, eventSchema).faults[0]?.reason).toContain('colour');
  });
});
