import { lazy, Suspense } from 'react';
import { useStrip } from '../parts/useStrip.ts';

const Strip = lazy(async () => ({ default: (await import('./Strip.tsx')).Strip }));

/** The strip, loaded when it is first shown. */
export function StripWhenShown() {
  if (!useStrip()) return null;
  return (
    <Suspense fallback={<div className="strip-box" />}>
      <Strip />
    </Suspense>
  );
}
