import { Suspense } from 'react';
import type { StateId } from '../../domain/model.ts';
import { m } from '../../i18n/compiled/messages.js';
import { later } from './later.tsx';

const ItemTabs = later('texts', async () => (await import('./ItemTabs.tsx')).ItemTabs);

/** The lists of events, bases and clashes: they come after the slider, as do the texts that they tell. */
export function ItemsLater({ state }: { state: StateId | null }) {
  return (
    <Suspense fallback={<p className="quiet">{m.loading()}</p>}>
      <ItemTabs state={state} />
    </Suspense>
  );
}
