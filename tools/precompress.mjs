/** `npm run precompress`: a `.br` and a `.gz` beside every text of `dist/` that gains by it, at the highest level; a server only sends them. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Names of what is text; pictures and archives are compressed already. */
export const COMPRESSIBLE = /\.(html|js|css|json|csv|svg|xml|txt|atom|webmanifest|ttf)$/;
/** Below this, in bytes, compressing saves no packet. */
export const SMALLEST = 512;

const METHODS = [
  ['br', (text) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })],
  ['gz', (text) => promisify(gzip)(text, { level: 9 })],
];

/** Writes the compressed files of a folder; resolves to the bytes of the texts before and after each method. */
export async function precompress(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sums = { files: 0, plain: 0, br: 0, gz: 0 };
  const queue = entries
    .filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const work = async () => {
    for (let path = queue.pop(); path; path = queue.pop()) {
      const text = await readFile(path);
      if (text.length < SMALLEST) continue;
      sums.files += 1;
      sums.plain += text.length;
      for (const [ending, compress] of METHODS) {
        const packed = await compress(text);
        sums[ending] += packed.length;
        await writeFile(`${path}.${ending}`, packed);
      }
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return sums;
}

if (import.meta.filename === process.argv[1]) {
  const { files, plain, br, gz } = await precompress('dist');
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  process.stdout.write(
    `${files} files: ${megabytes(plain)}, brotli ${megabytes(br)}, gzip ${megabytes(gz)}\n`,
  );
}
