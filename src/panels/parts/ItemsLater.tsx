import { lazy, Suspense } from 'react';
import type { StateId } from '../../domain/model.ts';
import { m } from '../../i18n/compiled/messages.js';

const ItemTabs = lazy(async () => ({ default: (await import('./ItemTabs.tsx')).ItemTabs }));

/** The lists of events, bases and clashes: they come after the slider, as do the texts that they tell. */
export function ItemsLater({ state }: { state: StateId | null }) {
  return (
    <Suspense fallback={<p className="quiet">{m.loading()}</p>}>
      <ItemTabs state={state} />
    </Suspense>
  );
}
