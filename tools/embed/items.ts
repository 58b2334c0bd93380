/** Every base, clash and event as a file of its own, so that an embed loads one and not all. */
import type { Items } from '../../src/domain/items.ts';
import { FACT_LANGUAGES } from '../../src/domain/model.ts';
import type { Texts } from '../../src/domain/words.ts';
import type { ItemFile } from '../../src/embed/item.ts';
import { readJson } from '../atlas.ts';

/** Path from the site's root and text of every file. Throws for an item without words. */
export function itemFiles(): [fileName: string, source: string][] {
  const { events, bases, clashes } = readJson('src/data/facts/items.json') as Items;
  return FACT_LANGUAGES.flatMap((language) => {
    const { items } = readJson(`src/data/facts/texts.${language}.json`) as Texts;
    const file = (type: ItemFile['type'], fact: ItemFile['fact']): [string, string] => {
      const text = items[fact.id];
      if (!text) throw new Error(`no words for ${fact.id} in ${language}`);
      return [`data/items/${language}/${fact.id}.json`, JSON.stringify({ type, fact, text })];
    };
    return [
      ...events.map((fact) => file('event', fact)),
      ...bases.map((fact) => file('base', fact)),
      ...clashes.map((fact) => file('clash', fact)),
    ];
  });
}
