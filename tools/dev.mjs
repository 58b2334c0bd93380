/** `npm run dev`: installs what is missing and starts Vite's development server. */
import { install, run } from './install.mjs';

install();
run('npx', ['vite']);
