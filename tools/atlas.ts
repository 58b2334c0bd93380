/** The generated data, as the build reads them. */
import { readFileSync } from 'node:fs';
import type { Atlas, Lens } from '../src/domain/model.ts';

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The lens in which the atlas opens. Throws where there is none. */
export function defaultLens({ lenses: [lens] }: Atlas): Lens {
  if (!lens) throw new Error('no lens');
  return lens;
}
