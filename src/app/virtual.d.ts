/** The palettes as style sheet, written by vite.config.ts from src/scene/palette.ts. */
declare module 'virtual:palette.css';

/** References to the atlas, written by vite.config.ts through tools/citations.ts; `address` stands for that of the view. */
declare module 'virtual:citations' {
  type Styles = Record<'apa' | 'chicago' | 'bibtex' | 'csl', string>;
  const citations: { address: string; issued: string; de: Styles; en: Styles };
  export default citations;
}

/** Program and style sheet of a lecture in one file, built by tools/lecture.ts. */
declare module 'virtual:lecture' {
  const program: { script: string; scriptHash: string; style: string; styleHash: string };
  export default program;
}
