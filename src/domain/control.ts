import { firstDay, type IsoDay, type Span } from './dates.ts';
import type { Region } from './model.ts';

/** A span of control, and which of the region's it is: its words stand at that place. */
export interface Held {
  span: Span;
  index: number;
}

/** By whom a region has been held until the day: the spans that had begun, newest first; none before the first. */
export const heldUntil = ({ control }: Region, day: IsoDay): readonly Held[] =>
  control
    .map((span, index) => ({ span, index }))
    .filter(({ span }) => firstDay(span.from) <= day)
    .toReversed();
