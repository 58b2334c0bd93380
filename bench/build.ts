/** `build`: the atlas and the peers, each as for production, compressed as a good host would send them. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { precompress } from '../tools/precompress.mjs';
import { forgetWorlds } from './synthetic/build.ts';
import { worldPlugin } from './world.ts';

const BUILT = 'bench/dist';
const PEERS = ['d3', 'echarts', 'maplibre', 'plotly'] as const;

/** What the atlas's own page can ask for; prerendered embeds and share pages are other people's pages. */
const OF_THE_ATLAS = /^(index\.html|assets|data|icons|favicon\.svg|robots\.txt|manifest.*|sw\.js)$/;

function buildAtlas(): void {
  const shell = process.platform === 'win32';
  execFileSync('npm', ['run', '--silent', 'messages'], { stdio: 'inherit', shell });
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'], shell });
  const target = join(BUILT, 'atlas');
  rmSync(target, { recursive: true, force: true });
  cpSync('dist', target, {
    recursive: true,
    filter: (path) => {
      const [, top] = path.split(/[/\\]/);
      return top === undefined || OF_THE_ATLAS.test(top);
    },
  });
}

/** All peers have the same page; it differs in the script. */
const pagePlugin = (name: string): Plugin => ({
  name: 'page',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replaceAll('PEER', name) },
});

async function buildPeer(name: string): Promise<void> {
  await build({
    configFile: false,
    root: 'bench/peers',
    base: './',
    logLevel: 'warn',
    plugins: [worldPlugin(), pagePlugin(name)],
    build: {
      outDir: join('../dist', name),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
    },
  });
}

/** Builds everything that is measured into `bench/dist/`; with `false` without the atlas. */
export async function buildAll(withAtlas = true): Promise<void> {
  if (withAtlas) {
    buildAtlas();
    forgetWorlds();
  }
  for (const peer of PEERS) await buildPeer(peer);
  for (const folder of withAtlas ? ['atlas', ...PEERS] : PEERS) await precompress(join(BUILT, folder));
}

/** True where everything that is measured is there. */
export const isBuilt = (): boolean =>
  ['atlas', ...PEERS].every((folder) => existsSync(join(BUILT, folder, 'index.html')));
