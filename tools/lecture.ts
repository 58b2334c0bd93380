/** Builds the program of a lecture in one file: one classic script and one style sheet, as texts that src/export/lecture.ts writes into pages. */
import { build, type Plugin, type Rolldown } from 'vite';
import type { LectureProgram } from '../src/export/lectureHtml.ts';
import { hashOf, inlined } from './inline.ts';
import { palettePlugin } from './plugins.ts';

const LECTURE = 'virtual:lecture';

async function buildProgram(): Promise<LectureProgram> {
  const made = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [palettePlugin()],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      rolldownOptions: { input: 'src/lecture/main.ts', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  const script = made.output.find((file) => file.type === 'chunk')?.code;
  const sheet = made.output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (script === undefined || sheet?.type !== 'asset' || made.output.length !== 2)
    throw new Error(
      `a lecture is one script and one sheet: ${made.output.map(({ fileName }) => fileName).join(', ')}`,
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
