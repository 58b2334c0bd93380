/**
 * The host drives the embed, and hears what readers do: `{ type: 'alliance-atlas:show', lens?, year?, state?, item? }` in,
 * `{ type: 'alliance-atlas:changed', lens, year, state, item, sentence }` out. A message never sets an address.
 */
import { FIRST_YEAR, LAST_YEAR } from '../domain/dates.ts';
import { STATE_IDS, type StateId } from '../domain/model.ts';

const SHOW = 'alliance-atlas:show';
export const CHANGED = 'alliance-atlas:changed';
/** Told once the embed listens: what was said to it before, it has not heard. */
export const READY = 'alliance-atlas:ready';

/** What a message or fragment asks to be shown; what it leaves out stays. */
export interface Wish {
  lens?: string;
  year?: number;
  /** `null` returns to the whole map. */
  state?: StateId | null;
  /** The id of a base, clash or event; `null` leaves it. */
  item?: string | null;
}

/** Ids are short and plain: they become part of a file's name. */
const isItemId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value);

/** Reads a wish from untrusted values; nothing at all when one of them is none of the atlas's. */
function wishOf(
  { lens, year, state, item }: Readonly<Record<string, unknown>>,
  lenses: readonly string[],
): Wish | null {
  const wish: Wish = {};
  if (lens !== undefined) {
    const found = lenses.find((id) => id === lens);
    if (found === undefined) return null;
    wish.lens = found;
  }
  if (year !== undefined) {
    if (typeof year !== 'number' || !Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
      return null;
    wish.year = year;
  }
  if (state !== undefined) {
    const found = STATE_IDS.find((id) => id === state);
    if (state !== null && found === undefined) return null;
    wish.state = found ?? null;
  }
  if (item !== undefined) {
    if (item !== null && !isItemId(item)) return null;
    wish.item = item;
  }
  return wish;
}

/** Reads a message of the host; nothing for any other message and for one that is not right in every part. */
export function readMessage(data: unknown, lenses: readonly string[]): Wish | null {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return null;
  const { type, ...rest } = data as Record<string, unknown>;
  return type === SHOW ? wishOf(rest, lenses) : null;
}

/** Reads a fragment such as `#year=2012&state=UZB`: a link of the host may change nothing but that. `none` leaves state or item. */
export function readFragment(hash: string, lenses: readonly string[]): Wish | null {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const [lens, year, state, item] = ['lens', 'year', 'state', 'item'].map((name) => query.get(name));
  if (!lens && !year && !state && !item) return null;
  return wishOf(
    {
      ...(lens ? { lens } : {}),
      // What is no year in figures is none at all: `Number` would also read 0x7DC.
      ...(year ? { year: /^\d{4}$/.test(year) ? Number(year) : NaN } : {}),
      ...(state ? { state: state === 'none' ? null : state.toUpperCase() } : {}),
      ...(item ? { item: item === 'none' ? null : item } : {}),
    },
    lenses,
  );
}
