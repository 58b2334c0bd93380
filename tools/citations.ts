/** The atlas as a reference, formatted at build time: the page only fills in the address of the view. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
// The Chicago style as CSL; the package keeps it beside its own program, hence the deep path.
import chicago from '../node_modules/rehype-citation/dist/node/styles/chicago.js';
import { issuedDate } from '../facts/issued.ts';
import type { Atlas, FactLanguage } from '../src/domain/model.ts';

/** Stands for the address of the view until the page knows it. */
const ADDRESS = 'https://address.invalid/';

const WORDS: Record<FactLanguage, { locale: string; title: string; name: string }> = {
  de: {
    locale: 'de-DE',
    title:
      'Allianz-Atlas: Bündnisse, Stützpunkte und Konflikte der fünfzehn postsowjetischen Staaten, 1992–2025',
    name: 'Allianz-Atlas',
  },
  en: {
    locale: 'en-US',
    title: 'Alliance Atlas: alliances, bases and clashes of the fifteen post-Soviet states, 1992–2025',
    name: 'Alliance Atlas',
  },
};

plugins.config.get('@csl').styles.add('chicago', chicago);

function citationsIn(language: FactLanguage, version: string): Record<string, string> {
  const { locale, title, name } = WORDS[language];
  const [year, month, day] = issuedDate().split('-').map(Number);
  const data = {
    id: 'alliance-atlas',
    type: 'dataset',
    title,
    author: [{ literal: name }],
    issued: { 'date-parts': [[year, month, day]] },
    version,
    URL: ADDRESS,
  };
  const cite = new Cite(data);
  const format = (template: string): string =>
    cite.format('bibliography', { template, lang: locale, format: 'text' }).trim();
  return {
    apa: format('apa'),
    chicago: format('chicago'),
    bibtex: cite.format('bibtex').trim(),
    csl: JSON.stringify([data], null, 2),
  };
}

/** Everything that the page about the data needs to cite the atlas. */
export function citations({ version }: Pick<Atlas, 'version'>): object {
  return {
    address: ADDRESS,
    issued: issuedDate(),
    de: citationsIn('de', version),
    en: citationsIn('en', version),
  };
}
