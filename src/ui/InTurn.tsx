import { type ReactNode, startTransition, useEffect, useState } from 'react';

/** What comes a step after what holds it, made in pieces between which the page answers. */
export function InTurn({ children }: { children: ReactNode }) {
  const [isItsTurn, setItsTurn] = useState(false);
  useEffect(() => startTransition(() => setItsTurn(true)), []);
  return isItsTurn ? children : null;
}
