import { resolve } from 'node:path';
import { mapshaper } from './mapshaper.ts';

/** Lakes of 400 km² and more. Balkhash is missing at 1:50m and comes from 1:110m. Writes `lakes.json` in degrees. */
export function selectLakes(folder: string, lakes: string): void {
  const onlyLakes = '-drop target=coastlines,land,ocean,countries,subunits,rivers -target lakes -explode';
  mapshaper(
    folder,
    '-i',
    [resolve(lakes, 'dist/world_110m.json')],
    onlyLakes,
    '-filter',
    ['this.centroidX > 70 && this.centroidX < 80 && this.centroidY > 44 && this.centroidY < 48'],
    '-o balkhash.json format=geojson force',
  );
  mapshaper(
    folder,
    '-i',
    [resolve(lakes, 'dist/world_50m.json')],
    onlyLakes,
    '-clip bbox=-12,21,180,83.5 -filter',
    ['this.area > 400e6 && (this.centroidX > 20 || this.area > 3000e6)'],
    '-o lakes-50m.json format=geojson force',
  );
  mapshaper(
    folder,
    '-i lakes-50m.json balkhash.json combine-files -merge-layers force',
    '-each lake=true -o lakes.json format=geojson force',
  );
}
