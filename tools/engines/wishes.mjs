/** What Playwright wishes from Firefox and WebDriver BiDi has no word for, or not yet: told to the browser's own parts. */

import { Downloads, DOWNLOADS } from './downloads.mjs';
import { Older } from './older.mjs';

const WISH = /^\/\* bridge (\{.*\}) \*\/$/;
/** Numbers of commands of the bridge itself, beyond those that Playwright counts. */
const FIRST = 1e9;

/** Runs in Firefox's own window: sets what a page is told of the medium, of touches, and whether its scripts run. */
const OVERRIDE = `(contexts, overrides) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  for (const id of JSON.parse(contexts)) Object.assign(NavigableManager.getBrowsingContextById(id)?.top ?? {}, JSON.parse(overrides));
}`;

const MEDIA = {
  colorScheme: 'prefersColorSchemeOverride',
  reducedMotion: 'prefersReducedMotionOverride',
  forcedColors: 'forcedColorsOverride',
  media: 'mediumOverride',
};

/** Playwright's words for media in those of Firefox; a missing one and null take the override away. */
function overridesOf({ media, javaScriptEnabled }) {
  const overrides = javaScriptEnabled === undefined ? {} : { allowJavascript: javaScriptEnabled };
  for (const [name, value] of Object.entries(media ?? {})) {
    const none = name === 'media' ? '' : 'none';
    overrides[MEDIA[name]] = value === null || value === 'no-override' ? none : value;
  }
  return overrides;
}

export class Wishes {
  #toBrowser;
  #toClient;
  #next = FIRST;
  #pending = new Map();
  #downloads = new Downloads();
  #older = new Older();

  constructor(toBrowser, toClient) {
    this.#toBrowser = toBrowser;
    this.#toClient = toClient;
  }

  /** Passes a command on, after what is wished in it was done. */
  async fromClient(text) {
    const command = JSON.parse(text);
    const { id, method, params } = command;
    if (method === 'emulation.setMediaFeaturesOverride') {
      // Playwright asks for it with every page; the driver tells the whole medium in a wish.
      this.#toClient(JSON.stringify({ type: 'success', id, result: {} }));
      return;
    }
    const wish = method === 'script.callFunction' ? wishIn(params.arguments) : undefined;
    if (wish) {
      try {
        await this.#fulfil(wish, params.target.context);
      } catch (error) {
        this.#toClient(JSON.stringify({ type: 'error', id, error: 'unknown error', message: error.message }));
        return;
      }
    }
    await this.#toBrowser(JSON.stringify(this.#older.toBrowser(command)));
  }

  /** Passes on what the browser says, but for the answers to the bridge. */
  fromBrowser(text) {
    const message = JSON.parse(text);
    if (DOWNLOADS.has(message.method)) return this.#toClient(JSON.stringify(this.#downloads.named(message)));
    const answer = this.#pending.get(message.id);
    if (!answer) return this.#toClient(JSON.stringify(this.#older.toClient(message)));
    this.#pending.delete(message.id);
    if (message.type === 'success') answer.resolve(message.result);
    else answer.reject(new Error(`${message.error}: ${message.message}`));
  }

  #ask(method, params) {
    const id = this.#next++;
    const asked = new Promise((resolve, reject) => this.#pending.set(id, { resolve, reject }));
    void this.#toBrowser(JSON.stringify({ id, method, params }));
    return asked;
  }

  async #fulfil(wish, context) {
    if (wish.actions) await this.#ask('input.performActions', { context, actions: wish.actions });
    const overrides = overridesOf(wish);
    if (Object.keys(overrides).length > 0) await this.#override([context], overrides);
  }

  async #override(pages, overrides) {
    const { contexts } = await this.#ask('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const { type, exceptionDetails } = await this.#ask('script.callFunction', {
      functionDeclaration: OVERRIDE,
      arguments: [pages, overrides].map((value) => ({ type: 'string', value: JSON.stringify(value) })),
      target: { context: contexts[0].context },
      awaitPromise: true,
    });
    if (type === 'exception') throw new Error(exceptionDetails.text);
  }
}

/** The wish in a script that Playwright hands on, if there is one. */
function wishIn(parameters) {
  const text = parameters?.find(({ value }) => typeof value === 'string' && WISH.test(value))?.value;
  return text === undefined ? undefined : JSON.parse(WISH.exec(text)[1]);
}
