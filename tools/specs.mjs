/** Runs the browser tests against the built atlas. */
import { spawn } from 'node:child_process';
import { findBrowser } from './browser.mjs';

/** Serves what was built and runs Playwright with the parameters; resolves to its code. */
export async function runSpecs(...parameters) {
  const browser = await findBrowser();
  // What is installed with the others is asked for only now: `npm test` installs first.
  const { serve } = await import('./serve.mjs');
  const { address, server } = await serve(4600);
  const env = { ...process.env, ATLAS_BROWSER: browser, ATLAS_ADDRESS: address };
  const code = await new Promise((resolve) => {
    spawn('npx', ['playwright', 'test', ...parameters], {
      stdio: 'inherit',
      env,
      shell: process.platform === 'win32',
    }).on('close', resolve);
  });
  server.close();
  server.closeAllConnections();
  return code;
}
