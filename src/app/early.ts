/** Asks for what the slider needs beside the script while the script is still on its way. */
import { languageAsked } from '../state/known.ts';

const NAMES = import.meta.glob('../data/facts/names.??.json');

/** Asked for again by the script, which tells a failure. */
const ignore = (): void => undefined;

import('../data/facts/atlas.json').catch(ignore);
NAMES[`../data/facts/names.${languageAsked(location.search)}.json`]?.().catch(ignore);
