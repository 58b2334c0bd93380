import type { Carrier } from '../../domain/ledger.ts';
import { statusOn } from '../../domain/status.ts';
import { dayOfYear } from '../../domain/dates.ts';
import { chooseItem, showSpan } from '../../state/actions.ts';
import { usePart } from '../parts/usePart.ts';

/** Leads from a claim to the fact that carries it: an item of the panels, or a status at its first year. */
export function CarrierLink({ carrier: { id, span } }: { carrier: Carrier }) {
  const { atlas, names, library } = usePart('atlas', 'names', 'library');
  if (!span) {
    return (
      <button type="button" className="link" onClick={() => chooseItem(id)}>
        {library?.texts.items[id]?.title ?? id}
      </button>
    );
  }
  const lens = atlas.lenses.find((each) => each.id === span.lens);
  const words = names.lenses[span.lens];
  const status = lens && statusOn(lens, span.state, dayOfYear(span.year)).status;
  return (
    <button type="button" className="link" onClick={() => showSpan(span)}>
      {names.states[span.state]?.name} {span.year}, {words?.name}: {status && words?.statuses[status]?.name}
    </button>
  );
}
