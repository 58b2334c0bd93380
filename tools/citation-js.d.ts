/** The little of Citation.js that tools/citations.ts uses; the library ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: object);
    format(output: 'bibliography', options: { template: string; lang: string; format: 'text' }): string;
    format(output: 'bibtex'): string;
  }
  export const plugins: {
    config: { get(plugin: '@csl'): { styles: { add(name: string, style: string): void } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
