/** `npm start`: installs what is missing, builds, serves the atlas and prints its address. */
import { install, run } from './install.mjs';

install();
run('npm', ['run', '--silent', 'build']);
const { serve } = await import('./serve.mjs');
const { address } = await serve(Number(process.env.PORT ?? 4173));
process.stdout.write(`\nAlliance Atlas: ${address}\n`);
