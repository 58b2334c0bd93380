/** What a story needs to be told away from the atlas, and nothing more. */
import type { Topology } from 'topojson-specification';
import type { Library, Sources } from '../data/dataset.ts';
import type { Layers } from '../data/decode.ts';
import type { IsoDay } from '../domain/dates.ts';
import type { Items } from '../domain/items.ts';
import { type Atlas, factLanguage, type Language } from '../domain/model.ts';
import type { Story } from '../domain/story.ts';
import type { Names } from '../domain/words.ts';
import type { LectureContent } from '../lecture/content.ts';
import { viewOf } from '../lecture/view.ts';
import { composeScene } from '../scene/scene.ts';

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

const picked = <T>(table: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(table).filter(([id]) => ids.has(id)));

/** Gathers it. Throws for a story without scenes. */
export function lectureContent(wanted: LectureWanted, topology: Topology<Layers>): LectureContent {
  const { story, atlas, names, language, library, sources, address, issued } = wanted;
  const { title, lead, scenes } = story;
  if (scenes.length === 0) throw new Error('a story without scenes');
  const { items, texts } = library;
  const marks = scenes.flatMap((scene) => composeScene(atlas, items, viewOf(scene), 'light').marks);
  const pointed = new Set(scenes.flatMap((scene) => scene.items));
  const shown = new Set([...pointed, ...marks.map(({ id }) => id)]);
  const only = <T extends { id: string }>(all: readonly T[]): T[] => all.filter(({ id }) => shown.has(id));
  const kept: Items = {
    events: only(items.events),
    bases: only(items.bases),
    clashes: only(items.clashes),
    figures: [],
    offices: [],
  };
  const said = new Set(scenes.flatMap((scene) => scene.sources));
  const facts = [
    ...atlas.lenses.flatMap(({ spans }) => spans),
    ...kept.events,
    ...kept.bases,
    ...kept.clashes,
  ];
  const used = new Set([...said, ...facts.flatMap((fact) => fact.sources)]);
  return {
    language,
    told: story.language ?? factLanguage(language),
    story: { title, lead, scenes },
    atlas,
    names,
    items: kept,
    texts: picked(texts.items, pointed),
    sources: picked(sources, said),
    publishers: Object.fromEntries(
      Object.entries(picked(sources, used)).map(([id, { publisher }]) => [id, { publisher }]),
    ),
    topology,
    address,
    issued,
  };
}
