import { defineConfig } from 'vitest/config';
import { palettePlugin } from './tools/plugins.ts';

export default defineConfig({
  plugins: [palettePlugin()],
  // Some tests prove the whole folder of facts several times: on a busy machine that takes longer than the default of five seconds.
  test: {
    include: ['{src,facts,geo,tools}/**/*.test.ts', 'bench/*.test.ts', 'bench/synthetic/*.test.ts'],
    setupFiles: ['tools/fuzz.ts'],
    environment: 'node',
    testTimeout: process.env['ATLAS_FUZZ_RUNS'] ? 3_600_000 : 60_000,
    hookTimeout: 60_000,
  },
});
