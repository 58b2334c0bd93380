import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { citationsPlugin, downloadsPlugin, palettePlugin, posterPlugin } from './tools/plugins.ts';
import { sharePlugin } from './tools/share/plugin.ts';

export default defineConfig({
  base: './',
  plugins: [react(), palettePlugin(), posterPlugin(), citationsPlugin(), downloadsPlugin(), sharePlugin()],
  json: { stringify: true },
  optimizeDeps: { exclude: ['maplibre-gl/dist/maplibre-gl-worker.mjs'] },
  build: { target: 'es2022', chunkSizeWarningLimit: 1200, modulePreload: { polyfill: false } },
});
