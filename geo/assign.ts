import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';

/** Properties of a Natural Earth 10m admin-1 unit that we read; names there are unreliable, codes are not. */
export interface AdminProperties {
  adm0_a3: string;
  iso_3166_2: string | null;
  adm1_code: string;
  region: string | null;
}

/** What a piece of land is for the atlas. */
export interface UnitProperties {
  /** ISO 3166 alpha-3 of the recognised state (for the fifteen) or Natural Earth's own code (neighbours). */
  state: string;
  /** Unit id: the state, or a de-facto region inside it. */
  unit: string;
  /** How much detail it deserves: `core`, `far` (Arctic, Siberia, Far East) or `neighbour`. */
  detail: 'core' | 'far' | 'neighbour';
}

type Land = Feature<Polygon | MultiPolygon, UnitProperties>;

export const FIFTEEN: readonly string[] = 'ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA RUS TJK TKM UKR UZB'.split(
  ' ',
);

const FAR_EAST = new Set(
  'MUR ARK NEN YAN KYA SA CHU MAG KAM KHA SAK KR IRK ZAB AMU BU TY KHM TOM PRI YEV KO'
    .split(' ')
    .map((code) => `RU-${code}`)
    .concat('RU-X01~'),
);

/** Regions that are whole admin-1 units. Crimea is two; Ukraine's, as the UN General Assembly recognises (A/RES/68/262). */
const REGION_BY_ISO: Readonly<Record<string, string>> = {
  'UA-43': 'crimea',
  'UA-40': 'crimea',
  'UA-14': 'donetsk',
  'UA-09': 'luhansk',
  'UA-65': 'kherson',
  'UA-23': 'zaporizhzhia',
  'GE-AB': 'abkhazia',
};

/** Districts by code: Transnistria, and the Azerbaijani districts that the line of contact of 1994 crosses. */
const REGION_BY_CODE: Readonly<Record<string, string>> = Object.fromEntries([
  ...[1652, 1645, 1628, 1637, 1650, 1638].map((n) => [`MDA-${n}`, 'transnistria'] as const),
  ...[1682, 1735, 1736, 1740, 1699, 1702, 1737, 1739, 5565, 1691, 1738, 1734, 4838].map(
    (n) => [`AZE-${n}`, 'karabakh-districts'] as const,
  ),
]);

/** Baikonur is drawn apart in the data set but is Kazakhstan's; Crimea's two units are filed under Russia there. */
function recognisedState({ adm0_a3, iso_3166_2 }: AdminProperties): string {
  if (adm0_a3 === 'KAB') return 'KAZ';
  if (REGION_BY_ISO[iso_3166_2 ?? ''] === 'crimea') return 'UKR';
  return adm0_a3;
}

/** Says for one admin-1 unit which state and which region it belongs to. */
function assignUnit(properties: AdminProperties): UnitProperties {
  const state = recognisedState(properties);
  const unit = REGION_BY_ISO[properties.iso_3166_2 ?? ''] ?? REGION_BY_CODE[properties.adm1_code] ?? state;
  if (!FIFTEEN.includes(state)) return { state, unit, detail: 'neighbour' };
  return { state, unit, detail: FAR_EAST.has(properties.iso_3166_2 ?? '') ? 'far' : 'core' };
}

/** Territories too small or too far to give context. */
const LEFT_OUT = new Set('ESB WSB HKG MAC SMR LIE MCO VAT CNM'.split(' '));

/** Keeps the units of the northern half of the Old World and assigns each; input is Natural Earth 10m admin-1. */
export function selectLand(
  admin: FeatureCollection<Polygon | MultiPolygon, AdminProperties>,
): FeatureCollection<Polygon | MultiPolygon, UnitProperties> {
  const features: Land[] = [];
  for (const { geometry, properties } of admin.features) {
    if (LEFT_OUT.has(properties.adm0_a3)) continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const kept = polygons.map(eastward).filter(isNear);
    if (kept.length === 0) continue;
    features.push({
      type: 'Feature',
      properties: assignUnit(properties),
      geometry: { type: 'MultiPolygon', coordinates: kept },
    });
  }
  return { type: 'FeatureCollection', features };
}

type Rings = Polygon['coordinates'];

const longitudes = (rings: Rings): number[] => (rings[0] ?? []).map(([lon = 0]) => lon);

/** Moves what lies west of 160° W (Chukotka, the Aleutians) on beyond 180° E, so that Russia is in one piece. */
function eastward(rings: Rings): Rings {
  if (Math.min(...longitudes(rings)) > -160) return rings;
  return rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon < 0 ? lon + 360 : lon, lat]));
}

/** The land that the map's rectangle can show: from the Atlantic to Alaska's western tip, north of the tropics. */
function isNear(rings: Rings): boolean {
  const west = Math.min(...longitudes(rings));
  const east = Math.max(...longitudes(rings));
  const north = Math.max(...(rings[0] ?? []).map(([, lat = 0]) => lat));
  return east > -12 && west < 200 && west > -40 && north > 8;
}
