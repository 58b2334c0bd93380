/** Shapes of the authored stories. What they must agree with stands in storyChecks.ts. */
import { z } from 'zod';
import { LAYERS } from '../src/domain/story.ts';
import {
  claimId,
  id,
  latitude,
  longitude,
  order,
  sources,
  state,
  text,
  textUpTo,
  year,
} from './schemaParts.ts';

/** A heading must be read from the back row. */
const HEADING = 60;
/** One or two sentences beside the map. */
const TEXT = 240;
/** What can be said while a scene stands. */
const NOTES = 900;

const sceneSchema = z.strictObject({
  id,
  year,
  compare: year.optional(),
  lens: id,
  state: state.optional(),
  /** Centre in degrees, width in kilometres. */
  frame: z.strictObject({ lon: longitude, lat: latitude, width: z.number().positive() }).optional(),
  layers: z.array(z.enum(LAYERS)).default([]),
  items: z.array(id).default([]),
  heading: textUpTo(HEADING),
  text: textUpTo(TEXT),
  notes: textUpTo(NOTES),
  claims: z.array(claimId).default([]),
  sources,
});

export const storySchema = z.strictObject({
  id,
  order,
  document: id.optional(),
  title: textUpTo(HEADING),
  lead: text,
  scenes: z.array(sceneSchema).min(6).max(12),
});

export type AuthoredScene = z.infer<typeof sceneSchema>;
export type AuthoredStory = z.infer<typeof storySchema>;
