import { type ComponentType, lazy, Suspense } from 'react';

/** Stands in for a part that could not be fetched. */
const Missing = (): null => null;

/**
 * A part of the page that is fetched after the first view; the page works without it. Until it is there, and where it cannot be fetched,
 * its place stays empty.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load().catch(() => Missing) })) as ComponentType<Props>;
  return function Later(props: Props) {
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  };
}
