/** The part of gifenc that the atlas uses; the library comes without types. */
declare module 'gifenc' {
  export type Palette = (readonly [red: number, green: number, blue: number])[];
  interface FrameOptions {
    palette?: Palette;
    /** Milliseconds. */
    delay: number;
    /** 0 for ever. */
    repeat?: number;
    transparent?: boolean;
    transparentIndex?: number;
    /** 1 leaves the frame for the next one to draw over. */
    dispose?: number;
  }
  interface Encoder {
    writeFrame: (index: Uint8Array, width: number, height: number, options: FrameOptions) => void;
    finish: () => void;
    bytes: () => Uint8Array<ArrayBuffer>;
  }
  export function GIFEncoder(): Encoder;
  export function quantize(rgba: Uint8ClampedArray, colours: number): Palette;
  export function applyPalette(rgba: Uint8ClampedArray, palette: Palette): Uint8Array;
}
