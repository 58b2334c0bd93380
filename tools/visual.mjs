/** `npm run visual:renew`: draws the reference pictures in e2e/pictures/ anew, from what `npm run build` has built. Look at them before you commit. */
import { findBrowser } from './browser.mjs';
import { runSuite } from './engines/suite.mjs';
import { serve } from './serve.mjs';

const { address, server } = await serve(4600);
const { failed } = await runSuite({
  engine: 'chromium',
  webgl: true,
  env: { ATLAS_BROWSER: await findBrowser() },
  address,
  specs: ['e2e/visual.spec.ts', '--update-snapshots=all'],
});
server.close();
server.closeAllConnections();
process.exit(failed === 0 ? 0 : 1);
