import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { type Part, reportMissing } from '../../state/missing.ts';
import { MissingHere } from './Missing.tsx';

/** Nothing, where what is missing needs no place. */
export const Nothing = (): null => null;

/**
 * A component whose script comes when it is first shown. Where it cannot be had, the note names the part and `instead` stands in its
 * place: the rest of the page goes on.
 */
export function later<P extends object>(
  part: Part | undefined,
  load: () => Promise<ComponentType<P>>,
  instead: ComponentType<P> = MissingHere,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      reportMissing(part);
      return { default: instead };
    }
  });
}
