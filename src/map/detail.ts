/** The level of detail of the WebGL map: the overview until its corners would show, then the fine level. */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Geography } from '../data/decode.ts';
import { FINE_FROM } from '../scene/camera.ts';
import type { Theme } from '../scene/palette.ts';
import { makeSources } from './sources.ts';
import { makeStyle } from './style.ts';

interface Host {
  map: MapLibre;
  /** The level that the map began with. */
  overview: Geography;
  loadFine: () => Promise<Geography>;
}

export interface Detail {
  /** Asks for the fine level where a scale (CSS pixels per plane unit) wants it; where it cannot be had, the next movement asks again. */
  refine: (scale: number) => Promise<void>;
  /** The style has come, or come back: from here on its sources take another level. */
  settle: () => void;
  /** The style is lost, and with it its sources. */
  unsettle: () => void;
  /** Puts a whole style in place of the one that there is. */
  restyle: (theme: Theme) => void;
}

/** Keeps the sources of a map at the level that its camera wants. */
export function createDetail({ map, overview, loadFine }: Host): Detail {
  let level = overview;
  let drawn = overview;
  let asked = false;
  let settled = false;

  const feed = (): void => {
    if (!settled || drawn === level) return;
    drawn = level;
    for (const [name, { data }] of Object.entries(makeSources(level)))
      void map.getSource<GeoJSONSource>(name)?.setData(data);
  };

  return {
    async refine(scale) {
      if (asked || scale <= FINE_FROM) return;
      asked = true;
      try {
        level = await loadFine();
        feed();
      } catch {
        asked = false;
      }
    },
    settle() {
      settled = true;
      feed();
    },
    unsettle() {
      settled = false;
    },
    restyle(theme) {
      settled = false;
      drawn = level;
      map.setStyle(makeStyle(level, theme), { diff: false });
    },
  };
}
