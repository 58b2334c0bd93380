/** The stories in one language, their frames on the map plane. */
import type { Language } from '../src/domain/model.ts';
import { KM_PER_UNIT } from '../src/domain/plane.ts';
import type { Scene, Story } from '../src/domain/story.ts';
import type { Folder } from './folder.ts';
import { optional, plane, round } from './shapes.ts';
import type { AuthoredScene } from './storySchema.ts';
import { inLanguage } from './words.ts';

function sceneOf(scene: AuthoredScene, language: Language): Scene {
  const { frame } = scene;
  return {
    id: scene.id,
    year: scene.year,
    ...optional('compare', scene.compare),
    lens: scene.lens,
    ...optional('state', scene.state),
    ...optional(
      'frame',
      frame && { centre: plane([frame.lon, frame.lat]), width: round(frame.width / KM_PER_UNIT) },
    ),
    layers: scene.layers,
    items: scene.items,
    heading: inLanguage(scene.heading, language),
    text: inLanguage(scene.text, language),
    notes: inLanguage(scene.notes, language),
    claims: scene.claims,
    sources: scene.sources,
  };
}

/** The stories with their words, in their order. */
export function compileStories({ stories }: Pick<Folder, 'stories'>, language: Language): Story[] {
  return stories
    .map(({ value: { id, order, document, title, lead, scenes } }): Story => ({
      id,
      order,
      ...optional('document', document),
      title: inLanguage(title, language),
      lead: inLanguage(lead, language),
      scenes: scenes.map((scene) => sceneOf(scene, language)),
    }))
    .toSorted((a, b) => a.order - b.order);
}
