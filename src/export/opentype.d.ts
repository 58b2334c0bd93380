/** The part of opentype.js that the atlas uses; the library comes without types. */
declare module 'opentype.js' {
  export interface Glyph {
    index: number;
    advanceWidth?: number;
    getPath: (x: number, y: number, size: number) => { toPathData: (decimals: number) => string };
  }
  type KerningTables = readonly object[];
  export interface Font {
    unitsPerEm: number;
    charToGlyph: (character: string) => Glyph;
    position: {
      getDefaultScriptName: () => string;
      getKerningTables: (script: string) => KerningTables | undefined;
      getKerningValue: (tables: KerningTables, left: number, right: number) => number;
    };
  }
  export function parse(file: ArrayBuffer): Font;
}
