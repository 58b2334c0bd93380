import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { decode } from '../data/decode.ts';
import { THEMES } from '../scene/palette.ts';
import { makeStyle } from './style.ts';

const geography = decode(JSON.parse(readFileSync('src/data/geo/overview.json', 'utf8')));

describe.each(THEMES)('the %s style', (theme) => {
  const style = makeStyle(geography, theme);

  it('is valid by the style specification', () => {
    // The planar projection is registered by MapLibre 6.17 itself and newer than the published list of names.
    const faults = validateStyleMin({ ...style, projection: { type: 'mercator' } });
    expect(faults.map(({ message }) => message)).toEqual([]);
  });

  it('draws planar coordinates', () => {
    expect(style.projection).toEqual({ type: 'identity' });
  });

  it('simplifies no border while cutting tiles', () => {
    // The outlines of a second lens are generalised on purpose and drawn over the borders.
    const { rims, ...borders } = style.sources;
    for (const source of Object.values(borders))
      expect(source).toMatchObject({ type: 'geojson', tolerance: 0 });
    expect(rims).toBeDefined();
  });

  it('draws borders over fills and outlines over all', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(ids.indexOf('borders')).toBeGreaterThan(ids.indexOf('states'));
    expect(ids.at(-1)).toBe('outline');
  });
});
