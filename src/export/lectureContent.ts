/** What a story needs to be told away from the atlas, and nothing more. */
import type { Topology } from 'topojson-specification';
import type { Library, Sources } from '../data/dataset.ts';
import type { Layers } from '../data/decode.ts';
import type { IsoDay } from '../domain/dates.ts';
import type { Items } from '../domain/items.ts';
import { type Atlas, factLanguage, type Language } from '../domain/model.ts';
import type { Scene, Story } from '../domain/story.ts';
import type { Names } from '../domain/words.ts';
import type { LectureContent } from '../lecture/content.ts';
import { composeScene, type Mark } from '../scene/scene.ts';
import { publishersOf } from './credits.ts';

/** The story that is saved; one of the reader's own says in which language it is written. */
export type SavedStory = Omit<Story, 'order'> & { language?: Language };

export interface LectureWanted {
  story: SavedStory;
  atlas: Atlas;
  names: Names;
  language: Language;
  library: Library;
  sources: Sources;
  /** Address of the atlas. */
  address: string;
  issued: IsoDay;
}

/** True where a scene comes so near that the corners of the overview would show. */
export const isNear = ({ scenes }: SavedStory): boolean =>
  scenes.some(({ state, frame }) => state !== undefined || frame !== undefined);

function marksOf(scene: Scene, atlas: Atlas, items: Items): readonly Mark[] {
  const { lens, year, compare = null, state = null } = scene;
  const view = { lens, year, compare, state, over: null, vote: null, active: null, flash: [] };
  return composeScene(atlas, items, { ...view, staging: scene }, 'light').marks;
}

/** Those who published what the scene says, then those of what its map shows. */
function publishersIn(scene: Scene, marks: readonly Mark[], { atlas, sources }: LectureWanted): string[] {
  const lens = atlas.lenses.find(({ id }) => id === scene.lens);
  if (!lens) throw new Error(`no lens ${scene.lens}`);
  const compared = scene.compare === undefined ? {} : { compare: scene.compare };
  const moment = { year: scene.year, vote: null };
  return [
    ...new Set([
      ...scene.sources.flatMap((id) => sources[id]?.publisher ?? []),
      ...publishersOf({ atlas, lens, moment, ...compared, marks }, sources),
    ]),
  ];
}

const picked = <T>(table: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(table).filter(([id]) => ids.has(id)));

/** Gathers it. Throws for a story without scenes. */
export function lectureContent(wanted: LectureWanted, topology: Topology<Layers>): LectureContent {
  const { story, atlas, names, language, library, sources, address, issued } = wanted;
  const { title, lead, scenes } = story;
  if (scenes.length === 0) throw new Error('a story without scenes');
  const { items, texts } = library;
  const marks = scenes.map((scene) => marksOf(scene, atlas, items));
  const pointed = new Set(scenes.flatMap((scene) => scene.items));
  const shown = new Set([...pointed, ...marks.flat().map(({ id }) => id)]);
  const only = <T extends { id: string }>(all: readonly T[]): T[] => all.filter(({ id }) => shown.has(id));
  return {
    language,
    told: story.language ?? factLanguage(language),
    story: { title, lead, scenes },
    atlas,
    names,
    items: {
      events: only(items.events),
      bases: only(items.bases),
      clashes: only(items.clashes),
      figures: [],
      offices: [],
    },
    texts: picked(texts.items, pointed),
    sources: picked(sources, new Set(scenes.flatMap((scene) => scene.sources))),
    publishers: scenes.map((scene, at) => publishersIn(scene, marks[at] ?? [], wanted)),
    topology,
    address,
    issued,
  };
}
