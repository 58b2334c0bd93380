/**
 * The map starts its worker from an address that it makes itself, so the page's default policy for scripts has to answer: it allows that
 * one worker and no other script. It makes no HTML and no script from text, so those stay forbidden everywhere.
 */

/**
 * How the map starts its worker where the page has no origin, as in a frame with `sandbox="allow-scripts"`: a script of one line that
 * imports it (tools/mapLibreParts.ts).
 */
const importing = (url: string): string =>
  `data:text/javascript,${encodeURIComponent(`import ${JSON.stringify(url)}`)}`;

/** Fetches the worker, so that it is there when the map asks for it. Rejects where it cannot be had: the map would wait for ever. */
export async function fetchWorker(url: string): Promise<void> {
  const answer = await fetch(url);
  const type = answer.headers.get('Content-Type') ?? '';
  if (!answer.ok || !type.includes('javascript')) throw new Error(`no worker: ${answer.status} ${type}`);
  await answer.arrayBuffer();
}

/** Calls back when a policy that is stricter than ours forbids the worker. Returns the undo. */
export function watchWorker(url: string, onBlocked: () => void): () => void {
  const hear = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'worker-src' && blockedURI === url) onBlocked();
  };
  document.addEventListener('securitypolicyviolation', hear);
  return () => document.removeEventListener('securitypolicyviolation', hear);
}

/** Allows the worker of this address (`url` is absolute), once for the life of the page. */
export function allowWorker(url: string): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (asked, _type, sink) => {
      const isOurs = asked === url || (globalThis.origin === 'null' && asked === importing(url));
      if (!isOurs || sink !== 'Worker constructor') throw new TypeError(`no script of the atlas: ${asked}`);
      return asked;
    },
  });
}
