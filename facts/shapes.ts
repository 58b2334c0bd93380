/** Small turns from authored shapes to those of the app. */
import type { Atlas, Place } from '../src/domain/model.ts';
import { type LonLat, type PlanePoint, toPlane } from '../src/domain/plane.ts';

export const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Degrees to plane units, rounded to thousandths (75 metres). */
export const plane = (lonLat: LonLat): PlanePoint => {
  const [x, y] = toPlane(lonLat);
  return [round(x), round(y)];
};

/** A place by its degrees, with its point on the map plane. */
export const place = ({ lon, lat }: { lon: number; lat: number }): Place => ({
  lonLat: [lon, lat],
  plane: plane([lon, lat]),
});

/** A property only where it has a value. */
export const optional = <K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [key in K]?: V };

type Authored<T> = T & { disputed?: unknown };

/** Drops the words and keeps what is the same in every language. */
export const facts = <
  T extends {
    id: string;
    confidence: Atlas['regions'][number]['confidence'];
    sources: string[];
    claims?: string[] | undefined;
  },
>({
  id,
  confidence,
  sources,
  claims,
}: Authored<T>) => ({ id, confidence, sources, ...(claims ? { claims } : {}) });
