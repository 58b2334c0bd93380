import type { Difference } from '../../domain/difference.ts';
import type { Lens } from '../../domain/model.ts';
import { formatDate } from '../../i18n/format.ts';
import { m } from '../../i18n/compiled/messages.js';
import { useAtlas } from '../../state/store.ts';

/** How a difference is said in the language of the view. */
export interface DifferenceWords {
  statusName: (status: string) => string;
  /** “member → suspended”. */
  fromTo: (difference: Difference) => string;
  /** Every step between the two days with its date. */
  steps: (difference: Difference) => string;
  /** One line of a list that stands by itself, for copying. */
  line: (difference: Difference, from: number, to: number) => string;
}

/** Words for the differences of a lens. */
export function useDifferenceWords(lens: Lens): DifferenceWords {
  const { names, language } = useAtlas();
  const statusName = (status: string): string => names.lenses[lens.id]?.statuses[status]?.name ?? status;
  const steps = (difference: Difference): string =>
    difference.steps
      .map(({ status, from }) =>
        m.compare_step({ status: statusName(status), date: formatDate(from, language) }),
      )
      .join('; ');
  return {
    statusName,
    fromTo: ({ before, after }) =>
      m.compare_from_to({ before: statusName(before.status), after: statusName(after.status) }),
    steps,
    line(difference, from, to) {
      const said = m.compare_said({
        state: names.states[difference.state]?.name ?? difference.state,
        before: statusName(difference.before.status),
        after: statusName(difference.after.status),
        from,
        to,
      });
      return `${said} (${steps(difference)})`;
    },
  };
}
