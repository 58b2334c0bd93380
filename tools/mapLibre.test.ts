import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportedNames, leftOut } from './mapLibre.ts';
import { BLANK_SHADERS, LEFT_OUT, MAPLIBRE_VERSION, SHORTENED } from './mapLibreParts.ts';

const PACKAGE = 'node_modules/maplibre-gl';
const source = (path: string): string => readFileSync(`${PACKAGE}/src/${path}`, 'utf8');

describe('what is left out of MapLibre', () => {
  it('is written for the version that is installed', () => {
    const { version } = JSON.parse(readFileSync(`${PACKAGE}/package.json`, 'utf8')) as { version: string };
    expect(version).toBe(MAPLIBRE_VERSION);
  });

  it('is there to be left out', () => {
    const shaders = BLANK_SHADERS.map((name) => `shaders/glsl/${name}.glsl.g.ts`);
    const paths = [...LEFT_OUT, ...shaders, ...Object.keys(SHORTENED)];
    expect(paths.filter((path) => !existsSync(`${PACKAGE}/src/${path}`))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('keeps every name, so that who imports it still finds it', () => {
    for (const path of LEFT_OUT) {
      const names = exportedNames(source(path));
      expect(names.length, path).toBeGreaterThan(0);
      expect(exportedNames(leftOut(path, source(path))), path).toEqual(names);
    }
  });

  it('says what is missing as soon as something uses it, and answers no to questions of kind', () => {
    const text = leftOut('style/x.ts', 'export class Heat {}\nexport function isHeat(one: unknown) {}');
    expect(text).toContain("function Heat() { throw new Error('left out of this build: style/x.ts'); }");
    expect(text).toContain('function isHeat() { return false; }');
  });

  it('is refused where a module exports in a form that is not understood', () => {
    expect(() => exportedNames("export * from './other.ts';")).toThrow('unknown form');
    expect(() => exportedNames('export {one as two};')).toThrow('unknown form');
    expect(exportedNames('export {one, two};\nexport const three = 3;').toSorted()).toEqual([
      'one',
      'three',
      'two',
    ]);
  });
});
