/** `npm run visual:renew`: draws the reference pictures in e2e/pictures/ anew, from what `npm run build` has built. Look at them before you commit. */
import { runSpecs } from './specs.mjs';

process.exit(await runSpecs('e2e/visual.spec.ts', '--update-snapshots=all'));
