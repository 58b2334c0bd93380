/** Tells the host page how high the embed wants to be, in every dialect that hosts understand without harm. */
import type { EmbedOptions } from './options.ts';

/** A message for the parent window. */
type Message = string | Readonly<Record<string, unknown>>;

/**
 * The messages for a height (CSS pixels, whole): always the dialects that no host trips over; those that want an identifier only
 * when the host has given one in the address.
 */
export function heightMessages(
  height: number,
  width: number,
  { childId, id, secret }: EmbedOptions['host'],
  href: string,
): readonly Message[] {
  return [
    // Datawrapper's listener sizes the frame from which the message comes, whatever the key.
    { 'datawrapper-height': { [id ?? 'alliance-atlas']: height } },
    // AMP, and @newswire/frames.
    { sentinel: 'amp', type: 'embed-size', height },
    // Medium and others after Embedly.
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    // The Guardian's iframe-messenger.
    JSON.stringify({ type: 'set-height', value: height, id: 'iframeMessenger:atlas' }),
    // open-iframe-resizer.
    { type: 'iframe-resized', width, height },
    // Pym.js.
    ...(childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]),
    // WordPress.
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
    // dpa.
    ...(id === null ? [] : [{ embed: id, height }]),
  ];
}

/** What a host may ask, and the answer's dialect; nothing for what is not such a question. */
export function resizerId(data: unknown): string | null {
  if (typeof data !== 'string' || !data.startsWith('[iFrameSizer]')) return null;
  const fields = data.slice('[iFrameSizer]'.length).split(':');
  const [id = ''] = fields;
  return fields.length >= 8 && /^[\w-]{1,100}$/.test(id) ? id : null;
}

/** iframe-resizer's answer. */
export const resizerMessage = (id: string, height: number, width: number, trigger: string): string =>
  `[iFrameSizer]${id}:${height}:${width}:${trigger}`;

/** True for a host's wish to hear the present height once more. */
export function asksForHeight(data: unknown): boolean {
  if (typeof data === 'string') return /^pymxPYMx[\w.-]+xPYMxwidthxPYMx[\d.]+$/.test(data);
  if (data === null || typeof data !== 'object') return false;
  // WordPress, whose listener may come later than the frame.
  if ('message' in data) return data.message === 'ready';
  if (!('type' in data)) return false;
  const { type } = data;
  return type === 'frames-init' || type === 'iframe-child-init' || type === 'iframe-get-child-dimensions';
}

/** Browsers to come size a frame by themselves when its page asks; others know no such function or refuse. */
function requestResize(): void {
  try {
    (window as { requestResize?: () => void }).requestResize?.();
  } catch {
    // The host has not opted in.
  }
}

/** Watches the content and tells the host its height whenever it changes. */
export function tellHeight(content: HTMLElement, { host }: EmbedOptions): void {
  const { parent } = window;
  if (parent === window) return;
  let last = 0;
  let resizer: string | null = null;
  const tell = (trigger: string): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    const width = Math.ceil(document.documentElement.clientWidth);
    if (height <= 0 || (trigger === 'resizeObserver' && height === last)) return;
    last = height;
    // Nobody's secret: a height may be told to whoever is the host.
    for (const message of heightMessages(height, width, host, location.href))
      parent.postMessage(message, '*');
    if (resizer !== null) parent.postMessage(resizerMessage(resizer, height, width, trigger), '*');
  };
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const id = resizerId(data);
    if (id !== null) resizer = id;
    if (id !== null || asksForHeight(data)) tell('init');
  });
  new ResizeObserver(() => tell('resizeObserver')).observe(content);
  tell('init');
  requestResize();
  void document.fonts.ready.then(() => tell('init'));
}
