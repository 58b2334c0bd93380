import { Suspense } from 'react';
import { LAST_YEAR } from '../../domain/dates.ts';
import { lastOpenYear } from '../../state/actions.ts';
import { useAtlas } from '../../state/store.ts';
import { later } from '../parts/later.tsx';
import { MissingHere } from '../parts/Missing.tsx';
import { useStrip } from '../parts/useStrip.ts';

const Strip = later(
  'strip',
  async () => (await import('./Strip.tsx')).Strip,
  () => (
    <div className="strip-box">
      <MissingHere />
    </div>
  ),
);

/** The strip, loaded when it is first shown. */
export function StripWhenShown() {
  const shown = useStrip();
  // It would tell the years that a question keeps locked.
  const locked = useAtlas((view) => lastOpenYear(view) < LAST_YEAR);
  if (!shown || locked) return null;
  return (
    <Suspense fallback={<div className="strip-box" />}>
      <Strip />
    </Suspense>
  );
}
