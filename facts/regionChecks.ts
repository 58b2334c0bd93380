/** What must hold of regions under de-facto control. Each check is named for the good state and yields the faults against it. */
import { firstDay } from '../src/domain/dates.ts';
import type { Folder } from './folder.ts';
import { type Fault, fault } from './fault.ts';

/** Who holds a region is told in the order of the days, nobody beside another, each with two sources. */
export function regionsAreHeldInOrder({ regions }: Folder): Fault[] {
  return regions.flatMap((region) => {
    const { id, control } = region.value;
    return control.flatMap(({ from, to, sources }, index) => {
      const path = ['control', index];
      const before = control[index - 1];
      const follows =
        before === undefined || (before.to !== undefined && firstDay(before.to) <= firstDay(from));
      return [
        ...(follows ? [] : [fault(region, `${id} is held from ${from}, before the span above ends`, path)]),
        ...(to !== undefined && firstDay(to) <= firstDay(from)
          ? [fault(region, `${id} is held from ${from} to ${to}: it ends before it begins`, path)]
          : []),
        ...(new Set(sources).size < 2 ? [fault(region, `${id} from ${from} has one source`, path)] : []),
      ];
    });
  });
}
