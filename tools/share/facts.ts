/** Everything that the share pages tell, read from the generated data. */
import type { Sources } from '../../src/data/dataset.ts';
import type { Items } from '../../src/domain/items.ts';
import { type Evidence, together } from '../../src/domain/evidence.ts';
import { type Atlas, FACT_LANGUAGES, type FactLanguage, type Lens } from '../../src/domain/model.ts';
import type { Names, Notes, Texts } from '../../src/domain/words.ts';
import { issuedDate } from '../../facts/issued.ts';
import { defaultLens, readJson } from '../atlas.ts';
import { siteAddress } from '../site.ts';

/** The facts in one language, for one site. */
export interface ShareFacts {
  site: string;
  language: FactLanguage;
  atlas: Atlas;
  /** The lens of the share pages: that in which the atlas opens. */
  lens: Lens;
  items: Items;
  sources: Sources;
  names: Names;
  texts: Texts;
  notes: Notes;
  /** The date of the facts. */
  issued: string;
}

const read = (name: string): unknown => readJson(`src/data/facts/${name}.json`);

/** The facts of every language that has all of them. Throws where there is no lens. */
export function readFacts(address?: string): readonly ShareFacts[] {
  const atlas = together(read('atlas') as Atlas, read('evidence') as Evidence);
  const shared = {
    site: siteAddress(address),
    atlas,
    lens: defaultLens(atlas),
    items: read('items') as Items,
    sources: read('sources') as Sources,
    issued: issuedDate(),
  };
  return FACT_LANGUAGES.map((language) => ({
    ...shared,
    language,
    names: read(`names.${language}`) as Names,
    texts: read(`texts.${language}`) as Texts,
    notes: read(`notes.${language}`) as Notes,
  }));
}
