/** How much a story of somebody's own may hold: enough for a lecture, too little to choke a browser. Lengths are those of `String.length`. */

export const MOST_SCENES = 60;
/** Items, sources or claims of one scene. */
export const MOST_IDS = 40;
export const LONGEST_ID = 80;
export const LONGEST = { title: 200, lead: 1000, heading: 200, text: 2000, notes: 8000 } as const;
/** Bytes of the JSON text. */
export const MOST_BYTES = 200_000;
/** Characters of a link's fragment: beyond that, browsers begin to cut addresses. */
export const LONGEST_LINK = 64_000;
