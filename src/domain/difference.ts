/** What two years have and do not have in common. */
import { dayOfYear, firstDay } from './dates.ts';
import type { Lens, StateId, StatusSpan } from './model.ts';
import { statusOn } from './status.ts';

/** One state in both years. */
export interface Difference {
  state: StateId;
  /** The status on 31 December of the earlier year. */
  before: StatusSpan;
  /** The status on 31 December of the later year. */
  after: StatusSpan;
  /** Every step between the two days, in the order of time. */
  steps: readonly StatusSpan[];
}

/** The two years in the order of time. */
export const inOrder = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);

/** Every state in two years, given in either order. */
export function differencesOf(
  lens: Lens,
  states: readonly StateId[],
  years: readonly [number, number],
): readonly Difference[] {
  const [from, to] = inOrder(...years).map(dayOfYear) as [string, string];
  return states.map((state) => {
    const spans = lens.spans.filter((span) => span.state === state);
    return {
      state,
      before: statusOn(lens, state, from),
      after: statusOn(lens, state, to),
      steps: spans.filter(
        (span, index) =>
          firstDay(span.from) > from && firstDay(span.from) <= to && spans[index - 1]?.status !== span.status,
      ),
    };
  });
}

/** True where the two years differ, whatever happened between them. */
export const isChanged = ({ before, after }: Difference): boolean => before.status !== after.status;
