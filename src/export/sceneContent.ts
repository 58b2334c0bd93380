/** A scene of a story as content of a still picture. */
import type { Library, Sources } from '../data/dataset.ts';
import type { Geography } from '../data/decode.ts';
import type { IsoDay } from '../domain/dates.ts';
import type { Atlas, Language } from '../domain/model.ts';
import type { Scene, Story } from '../domain/story.ts';
import type { Names } from '../domain/words.ts';
import type { PictureContent } from '../poster/pictureContent.ts';
import { frameAround, type Size } from '../scene/camera.ts';
import { contentOf, pointedOut } from './view.ts';

/** A story with everything that its files are made from. */
export interface Telling {
  story: Pick<Story, 'title' | 'lead' | 'scenes'>;
  atlas: Atlas;
  names: Names;
  language: Language;
  library: Library;
  sources: Sources;
  geography: Geography;
  /** Where the story stands. */
  address: string;
  issued: IsoDay;
}

/** The picture of a scene: its camera, its marks, what it points out, and the publishers that it names itself before those of the map. */
export function sceneContent(telling: Telling, scene: Scene, size: Size): PictureContent {
  const { library, geography, sources, address, issued } = telling;
  const content = contentOf({
    view: {
      ...telling,
      lens: scene.lens,
      year: scene.year,
      vote: null,
      compare: scene.compare ?? null,
      state: scene.state ?? null,
      staging: scene,
    },
    items: library.items,
    pointed: scene.items.flatMap((id) => pointedOut(id, library)),
    geography,
    sources,
    theme: 'light',
    size,
    address,
    issued,
  });
  const own = scene.sources.flatMap((id) => sources[id]?.publisher ?? []);
  return {
    ...content,
    title: scene.heading,
    ...(scene.frame ? { frame: frameAround(scene.frame) } : {}),
    sources: [...new Set([...own, ...(content.sources ?? [])])],
  };
}
