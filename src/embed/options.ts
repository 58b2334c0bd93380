/** What the address of an embed asks for beside the view and its look. Anything unknown falls back; nothing throws. */

const LOCKS = ['year', 'lens', 'state'] as const;
type Lock = (typeof LOCKS)[number];

/** `un` hatches the regions under de-facto control, `recognised` shows recognised borders alone. Either says so. */
const VIEWPOINTS = ['un', 'recognised'] as const;
export type Viewpoint = (typeof VIEWPOINTS)[number];

export interface EmbedOptions {
  /** What readers cannot change; the host still can. */
  lock: readonly Lock[];
  /** Plays once as soon as the embed is seen; never under reduced motion. */
  autoplay: boolean;
  viewpoint: Viewpoint;
  /** The day of the facts with which the embed was published, ISO; `null` for one that does not say. */
  facts: string | null;
  /** Identifiers that a host's own script has put into the address, to be given back. */
  host: { childId: string | null; id: string | null; secret: string | null };
}

/** A word that a host may be given back: short, and of harmless characters. */
function echoed(value: string | null): string | null {
  return value !== null && /^[\w.:-]{1,100}$/.test(value) ? value : null;
}

/** Reads the options from query and fragment (WordPress puts its secret there: `#?secret=…`). */
export function readOptions(search: string, hash: string): EmbedOptions {
  const query = new URLSearchParams(search);
  const locks = query.get('lock')?.split(',') ?? [];
  const facts = query.get('facts') ?? '';
  return {
    lock: LOCKS.filter((lock) => locks.includes(lock)),
    autoplay: ['1', 'true'].includes(query.get('autoplay') ?? ''),
    viewpoint: VIEWPOINTS.find((viewpoint) => viewpoint === query.get('viewpoint')) ?? 'un',
    facts: /^\d{4}-\d{2}-\d{2}$/.test(facts) ? facts : null,
    host: {
      childId: echoed(query.get('childId')),
      id: echoed(query.get('id')),
      secret: echoed(new URLSearchParams(hash.replace(/^#\??/, '')).get('secret')),
    },
  };
}
