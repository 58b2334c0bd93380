import { useEffect, useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { loadSearchAids, type SearchAids } from '../../data/dataset.ts';
import type { Language } from '../../domain/model.ts';
import { reportMissing } from '../../state/missing.ts';
import { useAtlas } from '../../state/store.ts';
import { createSearch, type Search } from './searchIndex.ts';

/** Without the aids the search still finds what the page's own words say. */
const NO_AIDS: SearchAids = { spellings: [], titles: [], orgs: [] };

/** The search in the page's language, from the moment it is wanted; `null` while it is being made ready. */
export function useSearch(wanted: boolean): Search | null {
  const { atlas, names, library, language } = useAtlas(
    useShallow(({ atlas, names, library, language }) => ({ atlas, names, library, language })),
  );
  const [loaded, setLoaded] = useState<{ language: Language; aids: SearchAids } | null>(null);
  // Fetches what the search needs beside the page's words, anew for each language.
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    const keep = (aids: SearchAids): void => {
      if (current) setLoaded({ language, aids });
    };
    loadSearchAids(language).then(keep, () => {
      reportMissing('search');
      keep(NO_AIDS);
    });
    return () => {
      current = false;
    };
  }, [wanted, language]);
  const aids = loaded?.language === language ? loaded.aids : null;
  return useMemo(
    () => (library && aids ? createSearch(atlas, names, library, aids) : null),
    [atlas, names, library, aids],
  );
}
