/**
 * The map starts its worker from an address that it makes itself, so the page's default policy for scripts has to answer: it allows that
 * one worker and no other script. It makes no HTML and no script from text, so those stay forbidden everywhere.
 */

/** How MapLibre hands its worker over where the page has no origin, as in a frame with `sandbox="allow-scripts"`. */
const INLINE = 'data:text/javascript;charset=utf-8,';

/** Allows the worker of this address (`url` is absolute), once for the life of the page. */
export function allowWorker(url: string): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (asked, _type, sink) => {
      const isOurs = asked === url || (globalThis.origin === 'null' && asked.startsWith(INLINE));
      if (!isOurs || sink !== 'Worker constructor') throw new TypeError(`no script of the atlas: ${asked}`);
      return asked;
    },
  });
}
