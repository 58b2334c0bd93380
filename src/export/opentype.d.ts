/** The part of opentype.js that the atlas uses; the library comes without types. */
declare module 'opentype.js' {
  /** A step of a path; which of the points it has depends on its type. */
  export interface Command {
    type: string;
    x1?: number;
    y1?: number;
    x2?: number;
    y2?: number;
    x?: number;
    y?: number;
  }
  export interface Glyph {
    index: number;
    advanceWidth?: number;
    getPath: (x: number, y: number, size: number) => { commands: readonly Command[] };
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
