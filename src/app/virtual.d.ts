/** The palettes as style sheet, written by vite.config.ts from src/scene/palette.ts. */
declare module 'virtual:palette.css';
