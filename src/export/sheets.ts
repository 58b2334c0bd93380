/** The scenes of a story with their maps drawn, for files of many pages. */
import type { Scene } from '../domain/story.ts';
import { mapPicture, swatchPicture } from '../poster/mapPicture.ts';
import type { Size } from '../scene/camera.ts';
import { inTurn } from './inTurn.ts';
import { sceneContent, type Telling } from './sceneContent.ts';
import { mapWords } from './storyWords.ts';

/** A drawing as pixels: the `data:` address of a PNG. */
type Draw = (svg: string) => Promise<string>;

/** How far a file is, and whether it is still wanted. */
export interface Making {
  draw: Draw;
  /** Called after each scene. */
  onScene: (done: number) => void;
  signal: AbortSignal;
}

/** A scene as it stands in a file. */
export interface Sheet {
  scene: Scene;
  /** The map without words beside it. */
  map: string;
  /** The map in words. */
  alt: string;
  legend: readonly { sample: string; text: string }[];
  /** Publishers, those that the scene names itself first. */
  publishers: readonly string[];
}

/** Draws each scene's map at a size, one after the other. Throws when the signal says so. */
export async function drawSheets(
  telling: Telling,
  size: Size,
  { draw, onScene, signal }: Making,
): Promise<readonly Sheet[]> {
  const samples = new Map<string, Promise<string>>();
  const sample = async (svg: string): Promise<string> => {
    const drawn = samples.get(svg) ?? draw(svg);
    samples.set(svg, drawn);
    return drawn;
  };
  const sheets: Sheet[] = [];
  // One map at a time: a dozen canvases at once are too much for a phone.
  await inTurn(telling.story.scenes, async (scene) => {
    signal.throwIfAborted();
    const content = sceneContent(telling, scene, size);
    const { svg, legend } = mapPicture(content);
    sheets.push({
      scene,
      map: await draw(svg),
      alt: mapWords(content),
      legend: await Promise.all(
        legend.map(async (entry) => ({
          sample: await sample(swatchPicture(entry.sample, 'light')),
          text: entry.text,
        })),
      ),
      publishers: content.sources ?? [],
    });
    onScene(sheets.length);
  });
  signal.throwIfAborted();
  return sheets;
}
