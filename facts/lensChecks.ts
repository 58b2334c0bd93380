/** What must hold of lenses. Each check is named for the good state and yields the faults against it. */
import { firstDay, FIRST_YEAR } from '../src/domain/dates.ts';
import { STATE_IDS } from '../src/domain/model.ts';
import type { Folder } from './folder.ts';
import { type Fault, fault } from './fault.ts';

/** In each lens every state has exactly one status on every day from 1992-01-01 on. */
export function lensesCoverEveryDay(folder: Folder): Fault[] {
  return folder.lenses.flatMap((lens) =>
    STATE_IDS.flatMap((state) => {
      const spans = lens.value.spans
        .map((span, index) => ({ ...span, path: ['spans', index] }))
        .filter((span) => span.state === state);
      if (spans.length === 0) return [fault(lens, `${lens.value.id}: ${state} has no spans`)];
      return spans.flatMap((span, index) => {
        const expected =
          spans[index - 1]?.to ?? (index === 0 ? `${FIRST_YEAR}-01-01` : '(nothing: it is open)');
        const faults: Fault[] = [];
        if (firstDay(span.from) !== firstDay(expected)) {
          faults.push(fault(lens, `${span.id} begins ${span.from}, expected ${expected}`, span.path));
        }
        if (index === spans.length - 1 && span.to !== undefined) {
          faults.push(fault(lens, `${span.id} ends ${span.to} and nothing follows`, span.path));
        }
        if (!lens.value.statuses.includes(span.status)) {
          faults.push(fault(lens, `${span.id}: status ${span.status} is not in the list`, span.path));
        }
        return faults;
      });
    }),
  );
}

/** Every status of a lens has a label, and every step that happens has its sentence. */
export function lensesHaveTheirWords(folder: Folder): Fault[] {
  return folder.lenses.flatMap((lens) => {
    const { statuses, labels, steps, spans } = lens.value;
    const missing = statuses
      .filter((status) => labels[status] === undefined)
      .map((status) => fault(lens, `no label for ${status}`, ['labels']));
    const unsaid = spans.flatMap((span, index) => {
      const before = spans.slice(0, index).findLast(({ state }) => state === span.state);
      const key = `${before?.status}>${span.status}`;
      return before && before.status !== span.status && steps[key] === undefined
        ? [fault(lens, `no sentence for the step ${key} of ${span.state}`, ['spans', index])]
        : [];
    });
    return [...missing, ...unsaid];
  });
}

/** Two sources for every status span. */
export function everySpanHasTwoSources(folder: Folder): Fault[] {
  return folder.lenses.flatMap((lens) =>
    lens.value.spans.flatMap((span, index) =>
      new Set(span.sources).size < 2 ? [fault(lens, `${span.id} has one source`, ['spans', index])] : [],
    ),
  );
}
