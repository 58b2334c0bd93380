/** What a scene from outside names, held against what the atlas knows. */
import { FIRST_YEAR, LAST_YEAR } from '../../domain/dates.ts';
import type { Items } from '../../domain/items.ts';
import type { Ledger } from '../../domain/ledger.ts';
import { type Atlas, STATE_IDS } from '../../domain/model.ts';
import { RECTANGLE } from '../../domain/plane.ts';
import { LAYERS, type Scene } from '../../domain/story.ts';
import type { Sources } from '../../data/dataset.ts';
import type { Draft } from './ownStory.ts';
import type { PartFault, StoryHint } from './reading.ts';
import type { WrittenScene } from './storySchema.ts';

/** Everything a scene may name. */
export interface KnownIds {
  lenses: ReadonlySet<string>;
  /** Lenses of votes, in which no years are compared. */
  voteLenses: ReadonlySet<string>;
  items: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  claims: ReadonlySet<string>;
}

const idsOf = (all: readonly { id: string }[]): ReadonlySet<string> => new Set(all.map(({ id }) => id));

/** What this edition of the atlas knows. */
export const knownIds = (
  { lenses }: Atlas,
  { events, bases, clashes }: Items,
  sources: Sources,
  { claims }: Ledger,
): KnownIds => ({
  lenses: idsOf(lenses),
  voteLenses: idsOf(lenses.filter(({ resolutions }) => (resolutions ?? []).length > 0)),
  items: idsOf([...events, ...bases, ...clashes]),
  sources: new Set(Object.keys(sources)),
  claims: idsOf(claims),
});

const MOST_WIDTH = 2 * (RECTANGLE.east - RECTANGLE.west);

const onMap = ({ centre: [x, y], width }: NonNullable<WrittenScene['frame']>): boolean =>
  x >= RECTANGLE.west &&
  x <= RECTANGLE.east &&
  y >= RECTANGLE.south &&
  y <= RECTANGLE.north &&
  width > 0 &&
  width <= MOST_WIDTH;

const isLayer = (layer: string): layer is Scene['layers'][number] => LAYERS.some((each) => each === layer);

const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** Why the scene would tell something else than meant, if it would: without its lens or a year there is no scene. */
function faultOf({ lens, year, compare = year }: WrittenScene, known: KnownIds): PartFault | undefined {
  if (!known.lenses.has(lens)) return { kind: 'lens', lens };
  const wrong = [year, compare].find((each) => !isYear(each));
  return wrong === undefined ? undefined : { kind: 'year', year: wrong };
}

/** The scene without what the atlas does not know, and hints that name it. */
export function settleScene(
  written: WrittenScene,
  scene: number,
  known: KnownIds,
): { draft: Draft; hints: readonly StoryHint[] } | { fault: PartFault } {
  const fault = faultOf(written, known);
  if (fault) return { fault };
  const hints: StoryHint[] = [];
  const miss = (kind: Exclude<StoryHint['kind'], 'language'>, values: readonly string[]): void => {
    if (values.length > 0) hints.push({ kind, scene, values });
  };
  const among = (kind: 'items' | 'sources' | 'claims'): readonly string[] => {
    const named = [...new Set(written[kind])];
    miss(
      kind,
      named.filter((id) => !known[kind].has(id)),
    );
    return named.filter((id) => known[kind].has(id));
  };
  const { year, lens, compare, frame, heading, text, notes } = written;
  const state = STATE_IDS.find((id) => id === written.state);
  if (written.state !== undefined && !state) miss('state', [written.state]);
  const compared = compare !== undefined && !known.voteLenses.has(lens);
  if (compare !== undefined && !compared) miss('compare', [String(compare)]);
  // Either a state fills the view or a frame does.
  const framed = frame !== undefined && !state && onMap(frame);
  if (frame && !framed) miss('frame', [[...frame.centre, frame.width].join(' ')]);
  const layers = [...new Set(written.layers)];
  miss(
    'layers',
    layers.filter((layer) => !isLayer(layer)),
  );
  const draft: Draft = {
    year,
    ...(compared ? { compare } : {}),
    lens,
    ...(state ? { state } : {}),
    ...(framed ? { frame } : {}),
    layers: layers.filter(isLayer),
    items: among('items'),
    heading,
    text,
    notes,
    claims: among('claims'),
    sources: among('sources'),
  };
  return { draft, hints };
}
