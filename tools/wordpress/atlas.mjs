/** The atlas, built for the address at which it is served: oEmbed needs absolute addresses. */
import { createServer } from 'node:net';
import { join } from 'node:path';
import { run } from '../install.mjs';
import { serve } from '../serve.mjs';

/** A port of the loopback that nobody uses. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Builds into the folder and serves what was built; resolves to the address. */
export async function startAtlas(folder, undo) {
  const port = await freePort();
  const site = `http://127.0.0.1:${port}/`;
  const out = join(folder, 'atlas');
  run('npx', ['vite', 'build', '--logLevel', 'error', '--outDir', out, '--emptyOutDir'], {
    env: { ...process.env, ATLAS_SITE: site },
  });
  const { address, server } = await serve(port, out);
  undo(() => {
    server.close();
    server.closeAllConnections();
  });
  if (address !== site) throw new Error(`port ${port} was taken while the atlas was built`);
  return site;
}
