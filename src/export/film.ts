/** A film as MP4 or WebM, encoded by the browser itself. */
import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  Quality,
  TextSubtitleSource,
  type VideoCodec,
  WebMOutputFormat,
} from 'mediabunny';
import type { Language } from '../domain/model.ts';
import { inTurn } from './inTurn.ts';
import { m } from '../i18n/compiled/messages.js';
import type { Size } from '../scene/camera.ts';
import { emptyCanvas } from './canvas.ts';
import { breathe, type Making, pictureAt } from './filmDraw.ts';
import type { Film } from './filmPlan.ts';
import { FRAMES_PER_SECOND, framesOf, lengthOf } from './filmTime.ts';
import { creditOf, isTold, vttOf } from './filmWords.ts';

export type VideoFormat = 'mp4' | 'webm';

const SIZE: Size = { width: 1280, height: 720 };
/** In the order in which they are tried; an MP4 is for players that know H.264 alone. */
const CODECS: Readonly<Record<VideoFormat, VideoCodec[]>> = { mp4: ['avc'], webm: ['vp9', 'vp8', 'av1'] };
/** ISO 639-2/T. */
const TRACK_LANGUAGES: Readonly<Record<Language, string>> = { de: 'deu', en: 'eng', ru: 'rus' };
const QUALITY = new Quality('high');
/** The page breathes after so many frames. */
const BREATH = 5;

/** How this browser can encode the format; `null` where it cannot. */
export async function codecFor(format: VideoFormat): Promise<VideoCodec | null> {
  if (!('VideoEncoder' in globalThis)) return null;
  return getFirstEncodableVideoCodec(CODECS[format], { ...SIZE, quality: QUALITY });
}

/** Draws and encodes frame by frame; of the pictures, two are kept at a time. */
async function addFrames(
  film: Film,
  source: CanvasSource,
  context: CanvasRenderingContext2D,
  { signal, onProgress }: Making,
): Promise<void> {
  const shots = [...film.shots, film.credits];
  const whole = lengthOf(shots);
  let before: HTMLCanvasElement | null = null;
  let now: HTMLCanvasElement | null = null;
  let place = -1;
  let time = 0;
  await inTurn(framesOf(shots), async ({ shot, mix, lasts }, index) => {
    if (shot !== place) {
      await breathe(signal);
      before = now;
      now = await pictureAt(film, shot, SIZE);
      place = shot;
    }
    if (index % BREATH === 0) await breathe(signal);
    context.globalAlpha = 1;
    if (before && mix < 1) context.drawImage(before, 0, 0);
    context.globalAlpha = mix;
    if (now) context.drawImage(now, 0, 0);
    const seconds = lasts / FRAMES_PER_SECOND;
    await source.add(time, seconds);
    time += seconds;
    onProgress(time / whole);
  });
}

/** The film with its subtitles and where it comes from. Throws where it is stopped. */
export async function videoOf(film: Film, format: VideoFormat, making: Making): Promise<Blob> {
  const codec = await codecFor(format);
  const [shot] = film.shots;
  if (!codec || !shot) throw new Error(`no encoder for ${format}`);
  const { language, issued } = shot.content;
  const locale = { locale: language } as const;
  const target = new BufferTarget();
  const output = new Output({
    format: format === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat(),
    target,
  });
  const { canvas, context } = emptyCanvas(SIZE);
  const video = new CanvasSource(canvas, { codec, quality: QUALITY });
  output.addVideoTrack(video);
  const words = isTold(film) ? new TextSubtitleSource('webvtt') : null;
  if (words) {
    output.addSubtitleTrack(words, {
      languageCode: TRACK_LANGUAGES[language],
      name: m.film_subtitles({}, locale),
    });
  }
  output.setMetadataTags({
    title: film.title,
    artist: m.title({}, locale),
    description: m.viewpoint({}, locale),
    comment: creditOf(film),
    date: new Date(`${issued}T00:00:00Z`),
  });
  try {
    await output.start();
    await words?.add(vttOf(film));
    words?.close();
    await addFrames(film, video, context, making);
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
  if (!target.buffer) throw new Error(`no ${format}`);
  return new Blob([target.buffer], { type: `video/${format}` });
}
