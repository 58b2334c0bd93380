import citations from 'virtual:citations';
import { factLanguage, type Language } from '../../domain/model.ts';

export const CITATION_STYLES = [
  { value: 'apa', label: 'APA' },
  { value: 'chicago', label: 'Chicago' },
  { value: 'bibtex', label: 'BibTeX' },
  { value: 'csl', label: 'CSL-JSON' },
] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number]['value'];

/** The address of the view without the page that lies over it. */
export function addressOfView(): string {
  const address = new URL(location.href);
  address.searchParams.delete('page');
  address.hash = '';
  return address.href;
}

/** A reference to the present view, in a style. */
export const citationOfView = (style: CitationStyle, language: Language): string =>
  citations[factLanguage(language)][style].replaceAll(citations.address, addressOfView());
