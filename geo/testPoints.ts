/** Places whose state is beyond doubt, as [longitude, latitude] in degrees. */
export type LonLat = [lon: number, lat: number];

export const STATE_POINTS: {
  capitals: Record<string, LonLat>;
  recognised: [state: string, lonLat: LonLat][];
  apart: [state: string, lonLat: LonLat][];
  regions: [region: string, lonLat: LonLat][];
  enclaves: [state: string, host: string, lonLat: LonLat][];
} = {
  capitals: {
    ARM: [44.51, 40.18],
    AZE: [49.83, 40.41],
    BLR: [27.56, 53.9],
    EST: [24.75, 59.4],
    GEO: [44.79, 41.72],
    KAZ: [71.43, 51.13],
    KGZ: [74.59, 42.87],
    LTU: [25.28, 54.69],
    LVA: [24.11, 56.95],
    MDA: [28.86, 47.01],
    RUS: [37.62, 55.75],
    TJK: [68.78, 38.56],
    TKM: [58.38, 37.95],
    UKR: [30.52, 50.45],
    UZB: [69.24, 41.31],
  },
  recognised: [
    ['UKR', [34.1, 45.1]],
    ['UKR', [37.8, 48.0]],
    ['UKR', [39.3, 48.57]],
    ['UKR', [33.2, 46.8]],
    ['UKR', [35.18, 47.84]],
    ['AZE', [46.75, 39.82]],
    ['AZE', [46.6, 39.5]],
    ['GEO', [41.02, 43.02]],
    ['GEO', [43.97, 42.23]],
    ['MDA', [29.6, 46.84]],
    ['KAZ', [63.3, 45.96]],
  ],
  apart: [
    ['RUS', [20.9, 54.65]],
    ['AZE', [45.41, 39.21]],
    ['RUS', [174, 66.3]],
    ['RUS', [186, 66]],
    ['RUS', [159, 55]],
  ],
  regions: [
    ['crimea', [34.1, 45.1]],
    ['donetsk-2015', [37.9, 48.0]],
    ['donetsk', [37.5, 48.7]],
    ['luhansk-2015', [39.3, 48.5]],
    ['luhansk', [38.6, 49.3]],
    ['kherson', [33.5, 46.6]],
    ['zaporizhzhia', [35.6, 47.3]],
    ['transnistria', [29.65, 46.83]],
    ['abkhazia', [41.1, 43.05]],
    ['south-ossetia', [44, 42.35]],
    ['karabakh', [46.75, 39.85]],
    ['karabakh-belt', [46.6, 39.3]],
  ],
  enclaves: [
    ['UZB', 'KGZ', [71.13, 39.96]],
    ['UZB', 'KGZ', [71.78, 39.98]],
    ['TJK', 'KGZ', [70.59, 39.85]],
    ['AZE', 'ARM', [45.41, 39.21]],
  ],
};
