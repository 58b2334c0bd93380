/** The bands of states whose status differs between the two years compared: one layer for each earlier fill. */
import type { FilterSpecification, Map as MapLibre } from 'maplibre-gl';
import type { Scene } from '../scene/scene.ts';
import { splitImage } from './patternImages.ts';

const layerOf = (fill: string): string => `split-${fill}`;

/** The earlier fills of a scene, each once. */
const fillsOf = ({ states }: Scene): Set<string> =>
  new Set(Object.values(states).flatMap(({ split }) => split ?? []));

const statesOf = ({ states }: Scene, fill: string): string[] =>
  Object.entries(states).flatMap(([id, { split }]) => (split === fill ? [id] : []));

/** Adds, changes and removes the layers of bands so that they show the scene; cheap when nothing is compared. */
export function keepSplits(map: MapLibre, scene: Scene, shown: Scene | null): void {
  const fills = fillsOf(scene);
  for (const fill of shown ? fillsOf(shown) : []) {
    if (!fills.has(fill)) map.removeLayer(layerOf(fill));
  }
  for (const fill of fills) {
    const filter: FilterSpecification = ['in', ['get', 'id'], ['literal', statesOf(scene, fill)]];
    const id = layerOf(fill);
    if (map.getLayer(id)) map.setFilter(id, filter);
    else {
      const paint = { 'fill-pattern': splitImage(map, fill) };
      map.addLayer({ id, type: 'fill', source: 'states', filter, paint }, 'lakes');
    }
  }
}
