/** The typeface of the pictures, for turning words into outlines; fetched when somebody takes a picture away. */
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import semibold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import bold from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?url';
import type { Fonts, Weight } from './outline.ts';
import { type Typeface, typefaceOf } from './typeface.ts';

const FILES: Readonly<Record<Weight, string>> = { 400: regular, 600: semibold, 700: bold };

/** A weight as the file that it is. */
export async function loadFont(weight: Weight): Promise<ArrayBuffer> {
  const url = FILES[weight];
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.arrayBuffer();
}

const load = async (weight: Weight): Promise<Typeface> => typefaceOf(await loadFont(weight));

async function loadAll(): Promise<Fonts> {
  const [light, medium, heavy] = await Promise.all([load(400), load(600), load(700)]);
  return { 400: light, 600: medium, 700: heavy };
}

let loading: Promise<Fonts> | null = null;

/** The three weights; fetched once, and again after a failure. */
export async function loadFonts(): Promise<Fonts> {
  loading ??= loadAll();
  try {
    return await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
}
