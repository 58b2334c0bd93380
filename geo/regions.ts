import type { FeatureCollection, Polygon } from 'geojson';
import { mapshaper, writeJson } from './mapshaper.ts';
import outlineData from './outlines.json' with { type: 'json' };

/** Outlines drawn by hand between towns known to lie on either side; approximate by 2 to 8 km, and called schematic. */
const outlines = outlineData as Record<string, [number, number][]>;

function handDrawn(...ids: string[]): FeatureCollection<Polygon> {
  return {
    type: 'FeatureCollection',
    features: ids.map((id) => {
      const ring = outlines[id] ?? [];
      return {
        type: 'Feature',
        properties: { outline: id },
        geometry: { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] },
      };
    }),
  };
}

/** Cuts the hand-drawn outlines into the units, so that every border stays shared; writes `units.json` in degrees. */
export function cutRegions(folder: string, land: FeatureCollection): void {
  const dissolve = '-dissolve detail,unit copy-fields=state';
  writeJson(folder, 'land.json', land);
  writeJson(folder, 'outlines-1.json', handDrawn('south-ossetia', 'karabakh-1994', 'donbas-2015'));
  writeJson(folder, 'outlines-2.json', handDrawn('karabakh-2020'));
  mapshaper(folder, '-i land.json', dissolve, '-o dissolved.json force');
  mapshaper(
    folder,
    '-i dissolved.json outlines-1.json combine-files -union target=dissolved,outlines-1 name=cut',
    '-filter',
    ['unit != null'],
    '-each',
    [
      `if (outline == "south-ossetia" && unit == "GEO") unit = "south-ossetia";
       if (unit == "karabakh-districts") unit = outline == "karabakh-1994" ? "karabakh-belt" : "AZE";
       if (outline == "donbas-2015" && (unit == "donetsk" || unit == "luhansk")) unit += "-2015"`,
    ],
    dissolve,
    '-o cut.json force',
  );
  mapshaper(
    folder,
    '-i cut.json outlines-2.json combine-files -union target=cut,outlines-2 name=units',
    '-filter',
    ['unit != null'],
    '-each',
    ['if (outline && unit == "karabakh-belt") unit = "karabakh"'],
    dissolve,
    '-o units.json force',
  );
}
