/**
 * The shape of a story's JSON. Whether the atlas knows what it names is asked in settleScene.ts.
 * Of zod only `mini` will do: the other one compiles validators, which the Content-Security-Policy forbids.
 */
import * as z from 'zod/mini';
import { LONGEST, LONGEST_ID, MOST_IDS, MOST_SCENES } from './limits.ts';

/** Marks a file as a story of the atlas. */
export const FORMAT = 'alliance-atlas-story';

const idText = z.string().check(z.minLength(1), z.maxLength(LONGEST_ID));
const ids = z.prefault(z.array(idText).check(z.maxLength(MOST_IDS)), []);
const upTo = (most: number) => z.prefault(z.string().check(z.maxLength(most)), '');

/** What every version has. */
export const markSchema = z.object({ format: z.literal(FORMAT), version: z.int().check(z.minimum(1)) });

/** A story of version 1, its scenes still unread, so that a fault can name its scene. */
export const storySchema = z.object({
  id: z.optional(z.unknown()),
  language: z.prefault(z.string().check(z.maxLength(LONGEST_ID)), ''),
  title: upTo(LONGEST.title),
  lead: upTo(LONGEST.lead),
  scenes: z.array(z.unknown()).check(z.maxLength(MOST_SCENES)),
});

export const sceneSchema = z.object({
  id: z.optional(z.unknown()),
  year: z.int(),
  compare: z.optional(z.int()),
  lens: idText,
  state: z.optional(idText),
  frame: z.optional(z.object({ centre: z.tuple([z.number(), z.number()]), width: z.number() })),
  layers: ids,
  items: ids,
  heading: upTo(LONGEST.heading),
  text: upTo(LONGEST.text),
  notes: upTo(LONGEST.notes),
  claims: ids,
  sources: ids,
});

/** A scene of the right shape; what it names may be unknown. */
export type WrittenScene = z.infer<typeof sceneSchema>;
