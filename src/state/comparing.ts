/** Two years against each other on one map, and several side by side. */
import { clampYear } from '../domain/timeline.ts';
import { useAtlas } from './store.ts';
import { MOST_YEARS } from './url.ts';

/** Compares the year of the view with another one; `null` ends it. */
export function showCompare(compare: number | null): void {
  useAtlas.setState({ compare: compare === null ? null : clampYear(compare), card: null, playing: false });
}

/** Shows these years as small maps, ascending and each once; fewer than two show the one map again. */
export function showYears(years: readonly number[]): void {
  const sorted = [...new Set(years.map(clampYear))].toSorted((a, b) => a - b).slice(0, MOST_YEARS);
  useAtlas.setState({ years: sorted.length < 2 ? [] : sorted, card: null, playing: false });
}
