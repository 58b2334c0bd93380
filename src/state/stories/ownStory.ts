/** Stories of somebody's own: their shape, scenes made from the view, and editing as pure functions. */
import type { Language } from '../../domain/model.ts';
import { LAYERS, type Scene, type Story } from '../../domain/story.ts';
import type { Place } from '../place.ts';
import { MOST_SCENES } from './limits.ts';

/** The version of the format that this atlas writes. */
export const FORMAT_VERSION = 1;

/** A story written with the builder: it retells no document and has no place in an order; every text may be empty. */
export interface OwnStory extends Omit<Story, 'order' | 'document'> {
  version: typeof FORMAT_VERSION;
  language: Language;
}

/** A scene before its story gives it an id. */
export type Draft = Omit<Scene, 'id'>;

type Absent = 'compare' | 'state' | 'frame';
/** What an edit changes; `undefined` takes away what a scene need not have. */
export type SceneChanges = Partial<Omit<Draft, Absent>> & { [Part in Absent]?: Scene[Part] | undefined };

/** A story without scenes. */
export const emptyStory = (id: string, language: Language): OwnStory => ({
  version: FORMAT_VERSION,
  language,
  id,
  title: '',
  lead: '',
  scenes: [],
});

/**
 * The present view as a scene with empty texts. A scene tells of lens, year, compared year, state and item, and of `frame`
 * where no state fills the view. A second lens, a chosen resolution, the filter, maps side by side, pages and quiz are not
 * part of a scene: in a lens of votes it shows the latest resolution of its year.
 */
export function sceneOfPlace(
  { lens, year, compare, state, item }: Pick<Place, 'lens' | 'year' | 'compare' | 'state' | 'item'>,
  layers: Scene['layers'] = LAYERS,
  frame?: Scene['frame'],
): Draft {
  return {
    year,
    ...(compare === null ? {} : { compare }),
    lens,
    ...(state === null ? {} : { state }),
    ...(state === null && frame ? { frame } : {}),
    layers,
    items: item === null ? [] : [item],
    heading: '',
    text: '',
    notes: '',
    claims: [],
    sources: [],
  };
}

/** The first of `scene-1`, `scene-2`, … that is not taken. */
export function freeSceneId(taken: ReadonlySet<string>): string {
  const numbers = Array.from({ length: taken.size + 1 }, (_, index) => `scene-${index + 1}`);
  return numbers.find((id) => !taken.has(id)) ?? `scene-${taken.size + 1}`;
}

/** Adds a scene at a position, at the end without one; a full story stays as it is. */
export function addScene(story: OwnStory, draft: Draft, at = story.scenes.length): OwnStory {
  if (story.scenes.length >= MOST_SCENES) return story;
  const scene = { ...draft, id: freeSceneId(new Set(story.scenes.map(({ id }) => id))) };
  return { ...story, scenes: story.scenes.toSpliced(at, 0, scene) };
}

/** Moves a scene between two positions; positions that do not exist change nothing. */
export function moveScene(story: OwnStory, from: number, to: number): OwnStory {
  const { scenes } = story;
  const scene = scenes[from];
  if (!scene || !scenes[to] || from === to) return story;
  return { ...story, scenes: scenes.toSpliced(from, 1).toSpliced(to, 0, scene) };
}

/** Puts a copy behind its scene; a full story stays as it is. */
export function duplicateScene(story: OwnStory, id: string): OwnStory {
  const at = story.scenes.findIndex((scene) => scene.id === id);
  const scene = story.scenes[at];
  return scene ? addScene(story, scene, at + 1) : story;
}

export function removeScene(story: OwnStory, id: string): OwnStory {
  const scenes = story.scenes.filter((scene) => scene.id !== id);
  return scenes.length === story.scenes.length ? story : { ...story, scenes };
}

/** Changes one scene; an unknown one changes nothing. A state takes the place of a frame, and a frame that of a state. */
export function editScene(story: OwnStory, id: string, changes: SceneChanges): OwnStory {
  const at = story.scenes.findIndex((scene) => scene.id === id);
  const scene = story.scenes[at];
  return scene ? { ...story, scenes: story.scenes.with(at, changed(scene, changes)) } : story;
}

function changed(scene: Scene, changes: SceneChanges): Scene {
  const { compare, state, frame, ...rest } = { ...scene, ...changes };
  const stateFills = state !== undefined && (changes.state !== undefined || changes.frame === undefined);
  return {
    ...rest,
    ...(compare === undefined ? {} : { compare }),
    ...(stateFills ? { state } : {}),
    ...(stateFills || frame === undefined ? {} : { frame }),
  };
}

/** Changes title, lead or language. */
export const editStory = (
  story: OwnStory,
  changes: Partial<Pick<OwnStory, 'title' | 'lead' | 'language'>>,
): OwnStory => ({ ...story, ...changes });

/** A story under another id, so that one that was read does not take the place of one that is kept. */
export const underId = (story: OwnStory, id: string): OwnStory => ({ ...story, id });
