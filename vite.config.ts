import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunkNames } from './tools/chunks.ts';
import { embedPlugin } from './tools/embed/plugin.ts';
import {
  citationsPlugin,
  downloadsPlugin,
  earlyPlugin,
  leanPdfPlugin,
  palettePlugin,
  posterPlugin,
} from './tools/plugins.ts';
import { firstPaintPlugin } from './tools/firstPaint.ts';
import { headerRulesPlugin } from './tools/headerRules.ts';
import { licencesPlugin } from './tools/licences/plugin.ts';
import { lecturePlugin } from './tools/lecture.ts';
import { mapLibrePlugin } from './tools/mapLibre.ts';
import { offlinePlugins } from './tools/offline.ts';
import { openingPlugin } from './tools/opening.ts';
import { sharePlugin } from './tools/share/plugin.ts';

export default defineConfig({
  base: './',
  plugins: [
    mapLibrePlugin(),
    react(),
    palettePlugin(),
    posterPlugin(),
    earlyPlugin(),
    openingPlugin(),
    citationsPlugin(),
    downloadsPlugin(),
    lecturePlugin(),
    licencesPlugin(),
    embedPlugin(),
    sharePlugin(),
    ...offlinePlugins(),
    leanPdfPlugin(),
    firstPaintPlugin(),
    headerRulesPlugin(),
  ],
  json: { stringify: true },
  optimizeDeps: { exclude: ['maplibre-gl/dist/maplibre-gl-worker.mjs'] },
  build: {
    target: 'es2022',
    // A few kilobytes less than Oxc's minifier leaves, which the slider would wait for.
    minify: 'terser',
    terserOptions: { module: true, ecma: 2020, compress: { passes: 2 } },
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: 'index.html',
        embed: 'embed.html',
        early: 'src/app/early.ts',
        'embed-look': 'src/embed/look.ts',
        'alliance-atlas': 'src/host/element.ts',
        'embed-check': 'embed-check.html',
      },
      // Hosts name this one in their pages: it keeps its name.
      output: {
        codeSplitting: {
          groups: [{ name: chunkNames(import.meta.dirname), debugName: 'first load', minShareCount: 2 }],
        },
        // Eight of sixteen letters tell editions of a file apart, and take two thirds of the bytes of eight of sixty-four.
        hashCharacters: 'hex',
        entryFileNames: ({ name }) => (name === 'alliance-atlas' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
