/** Builds the program of a lecture in one file: one classic script and one style sheet, as texts that src/export/lecture.ts writes into pages. */
import type { Plugin } from 'vite';
import type { LectureProgram } from '../src/export/lectureHtml.ts';
import { buildAlone, hashOf, inlined } from './inline.ts';
import { palettePlugin } from './plugins.ts';

const LECTURE = 'virtual:lecture';

async function buildProgram(): Promise<LectureProgram> {
  const made = await buildAlone('src/lecture/main.ts', [palettePlugin()]);
  const script = made.find((file) => file.type === 'chunk')?.code;
  const sheet = made.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (script === undefined || sheet?.type !== 'asset' || made.length !== 2)
    throw new Error(
      `a lecture is one script and one sheet: ${made.map(({ fileName }) => fileName).join(', ')}`,
    );
  const program = { script: inlined(script, 'script'), style: inlined(String(sheet.source), 'style') };
  return { ...program, scriptHash: hashOf(program.script), styleHash: hashOf(program.style) };
}

/** Serves the program as a module that is loaded when somebody saves a lecture; the atlas itself never runs it. */
export function lecturePlugin(): Plugin {
  return {
    name: 'lecture',
    resolveId: (id) => (id === LECTURE ? `\0${LECTURE}` : null),
    load: async (id) =>
      id === `\0${LECTURE}` ? `export default ${JSON.stringify(await buildProgram())}` : null,
  };
}
