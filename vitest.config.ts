import { defineConfig } from 'vitest/config';
import { palettePlugin } from './tools/plugins.ts';

export default defineConfig({
  plugins: [palettePlugin()],
  test: { include: ['{src,facts,geo,tools}/**/*.test.ts'], environment: 'node' },
});
