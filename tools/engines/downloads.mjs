/** Downloads by a name: Firefox tells of those without a navigation under none, and Playwright knows them by nothing else. */
import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Events of a download in WebDriver BiDi. */
export const DOWNLOADS = new Set(['browsingContext.downloadWillBegin', 'browsingContext.downloadEnd']);

export class Downloads {
  #count = 0;
  /** What has begun and not ended, by its address. */
  #begun = new Map();

  /** The event with the name of its download; moves what has arrived to where Playwright looks for it. */
  named(event) {
    const { url, suggestedFilename, filepath } = event.params;
    if (event.method === 'browsingContext.downloadWillBegin') {
      this.#count += 1;
      this.#begun.set(url, { name: `download-${this.#count}`, suggestedFilename });
    }
    const begun = this.#begun.get(url);
    // A second file of the same name gets a number from Firefox.
    if (filepath && begun) renameSync(filepath, join(dirname(filepath), begun.suggestedFilename));
    return { ...event, params: { ...event.params, download: begun?.name } };
  }
}
