/** Scripts and styles that stand in a page, and how its policy knows them. */
import { createHash } from 'node:crypto';
import { build, type Plugin, type Rolldown } from 'vite';

/** As the policy of a page names an inline script or style. */
export const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The text, which must not end the element in which it will stand. Throws where it would. */
export function inlined(text: string, tag: 'script' | 'style'): string {
  if (new RegExp(`</${tag}|<!--`, 'i').test(text)) throw new Error(`the ${tag} would end its element`);
  return text.trim();
}

/** The text as it stands in the atlas's page. Throws where the policy knows another hash than its own: `what` names it. */
export function letIn(text: string, hash: string, what: string): string {
  if (hashOf(text) === hash) return text;
  throw new Error(
    `${what} changed: the hash is ${hashOf(text)}; write it into tools/headers.mjs and docs/hosting/`,
  );
}

/** Builds a module and all that it needs as one classic script, beside the project's own build. */
export const buildAlone = async (
  input: string,
  plugins: readonly Plugin[] = [],
): Promise<Rolldown.RolldownOutput['output']> => {
  const made = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...plugins],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return made.output;
};
