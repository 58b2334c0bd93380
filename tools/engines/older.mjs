/**
 * A Firefox that is older than what Playwright speaks with, such as 140 ESR: it does not know some of Playwright's commands, and holds
 * the page's security policy against the `eval` with which Playwright runs what it is handed.
 */

/** Commands that can be spared, and what Playwright is told instead; no test for every engine depends on them. */
const SPARED = new Map([
  ['network.addDataCollector', { collector: 'none' }],
  ['browser.setDownloadBehavior', {}],
  ['emulation.setLocaleOverride', {}],
  ['emulation.setScreenOrientationOverride', {}],
  ['emulation.setScreenSettingsOverride', {}],
]);

/** With this command Playwright begins; a browser that does not know it is an older one. */
const TELLS_AGE = 'network.addDataCollector';

/** Playwright's way to run a script in a page, and the place of that script among its arguments. */
const EVALUATE = '(utilityScript, ...args) => utilityScript.evaluate(...args)';
const SCRIPT = 3;

/** Hands a script of its own to every page, by `eval` again: it writes whole words, which `e2e/wishes.ts` does key by key. */
const HANDS_ON_A_SCRIPT = /^\(\w+, \{ source: .*\.extend\(/s;

export class Older {
  #isOlder = false;
  /** Methods of commands on their way that can be spared, by their numbers. */
  #asked = new Map();

  /** The command as it is to reach the browser. */
  toBrowser(command) {
    const { id, method, params } = command;
    if (SPARED.has(method)) this.#asked.set(id, method);
    if (!this.#isOlder || params?.functionDeclaration !== EVALUATE) return command;
    return {
      ...command,
      params: { ...params, functionDeclaration: withoutEval(params.arguments[SCRIPT].value) },
    };
  }

  /** The answer as it is to reach Playwright. */
  toClient(message) {
    const method = this.#asked.get(message.id);
    this.#asked.delete(message.id);
    if (!method || message.error !== 'unknown command') return message;
    if (method === TELLS_AGE) this.#isOlder = true;
    return { type: 'success', id: message.id, result: SPARED.get(method) };
  }
}

/** The way to run a script with the script written into it, so that nothing is left to `eval`; a script may be a mere comment. */
function withoutEval(script) {
  const inPlace = HANDS_ON_A_SCRIPT.test(script) ? '() => undefined' : script;
  return `(utilityScript, ...args) => {
    const { global } = utilityScript;
    utilityScript.global = { eval() { utilityScript.global = global; return [${inPlace}\n].at(-1); } };
    return utilityScript.evaluate(...args);
  }`;
}
