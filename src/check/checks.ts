/** What a host's page may take away from an embed: each check says whether it works, and what follows where it does not. */

/** One thing looked at, in English and German. */
export interface Check {
  id: string;
  name: readonly [en: string, de: string];
  /** What it means when it is blocked. */
  otherwise: readonly [en: string, de: string];
  /** Resolves to true where it works; a rejection counts as blocked. */
  run: () => boolean | Promise<boolean>;
}

/** A host gets this long (milliseconds) to follow a wish for another height. */
const HOST_MS = 1500;

const settled = (test: () => boolean): Promise<boolean> =>
  new Promise((resolve) => {
    const end = Date.now() + HOST_MS;
    const look = (): void => {
      if (test()) resolve(true);
      else if (Date.now() > end) resolve(false);
      else setTimeout(look, 50);
    };
    look();
  });

/** Asks the host for one pixel more than there is, in the dialects of an embed, and looks whether the frame grows. */
async function hostFollows(): Promise<boolean> {
  if (parent === window) return false;
  const wanted = Math.max(innerHeight, document.documentElement.scrollHeight) + 1;
  const { clientWidth: width } = document.documentElement;
  for (const message of [
    { 'datawrapper-height': { 'alliance-atlas': wanted } },
    { sentinel: 'amp', type: 'embed-size', height: wanted },
    { type: 'iframe-resized', width, height: wanted },
  ]) {
    parent.postMessage(message, '*');
  }
  return settled(() => innerHeight >= wanted);
}

/** A worker as the map of an embed starts it in a sandbox; the page allows no other script. */
const PROBE = 'data:text/javascript,postMessage(1)';
const probes = window.trustedTypes?.createPolicy('alliance-atlas-check', {
  createScriptURL: (_asked: string) => PROBE,
});

const workerStarts = (): Promise<boolean> =>
  new Promise((resolve) => {
    // The types of the browser do not know yet that a trusted address is one.
    const worker = new Worker((probes?.createScriptURL('') ?? PROBE) as string);
    worker.addEventListener('message', () => resolve(true));
    worker.addEventListener('error', () => resolve(false));
  });

/** The checks in the order in which an embed needs them. */
export const CHECKS: readonly Check[] = [
  {
    id: 'script',
    name: ['Scripts', 'Skripte'],
    otherwise: ['', ''],
    run: () => true,
  },
  {
    id: 'data',
    name: ['Loading data', 'Laden von Daten'],
    otherwise: [
      'The slider cannot be loaded; the prerendered map stays. In a sandbox the atlas’s server must send Access-Control-Allow-Origin: *.',
      'Der Regler lädt nicht; die fertige Karte bleibt. In einer Sandbox muss der Server des Atlas Access-Control-Allow-Origin: * senden.',
    ],
    run: async () => (await fetch(new URL('data/datapackage.json', location.href))).ok,
  },
  {
    id: 'height',
    name: ['The page follows the height', 'Die Seite folgt der Höhe'],
    otherwise: [
      'The frame keeps the height of the snippet, which fits every width. With alliance-atlas.js, or any of the listeners that the documentation names, it follows.',
      'Das Fenster behält die Höhe des Einbettungscodes; sie passt zu jeder Breite. Mit alliance-atlas.js oder einem der dokumentierten Skripte folgt sie.',
    ],
    run: hostFollows,
  },
  {
    id: 'origin',
    name: ['An origin of its own', 'Eigene Herkunft (origin)'],
    otherwise: [
      'The frame is sandboxed without allow-same-origin. Everything works; nothing can be stored, and nothing needs to be.',
      'Das Fenster steht in einer Sandbox ohne allow-same-origin. Alles geht; gespeichert werden kann nichts, und das ist auch nicht nötig.',
    ],
    run: () => globalThis.origin !== 'null',
  },
  {
    id: 'links',
    name: ['Links open a window', 'Verweise öffnen ein Fenster'],
    otherwise: [
      'The link to the full atlas stays without effect: add allow-popups to the sandbox.',
      'Der Verweis zum ganzen Atlas bleibt ohne Wirkung: allow-popups zur Sandbox hinzufügen.',
    ],
    // A sandbox cannot be asked for its flags, except by its element, where that is of the same origin.
    run: () =>
      globalThis.origin !== 'null' &&
      (frameElement?.getAttribute('sandbox') ?? 'allow-popups').includes('allow-popups'),
  },
  {
    id: 'webgl',
    name: ['WebGL', 'WebGL'],
    otherwise: [
      'Zooming uses the drawing: a little slower, the same map.',
      'Vergrößert wird die Zeichnung: etwas langsamer, dieselbe Karte.',
    ],
    run: () => document.createElement('canvas').getContext('webgl2') !== null,
  },
  {
    id: 'worker',
    name: ['Workers', 'Worker'],
    otherwise: [
      'Zooming uses the drawing: a little slower, the same map.',
      'Vergrößert wird die Zeichnung: etwas langsamer, dieselbe Karte.',
    ],
    run: workerStarts,
  },
];

/** Runs a check; what throws is blocked. */
export async function works({ run }: Check): Promise<boolean> {
  try {
    return await run();
  } catch {
    return false;
  }
}
