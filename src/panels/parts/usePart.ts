import { useShallow } from 'zustand/react/shallow';
import { type AtlasState, useAtlas } from '../../state/store.ts';

/** The named fields of the view, and its language, of which every word is: who reads a part is not told of every pointer over the map. */
export function usePart<Field extends keyof AtlasState>(
  ...fields: readonly Field[]
): Pick<AtlasState, Field | 'language'> {
  const read = [...fields, 'language'] as const;
  return useAtlas(
    useShallow(
      (view) =>
        Object.fromEntries(read.map((field) => [field, view[field]])) as Pick<AtlasState, Field | 'language'>,
    ),
  );
}
