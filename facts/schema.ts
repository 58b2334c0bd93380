/** Shapes of the authored YAML. What is proven here needs no check at run time. */
import { z } from 'zod';
import { isIsoDate } from '../src/domain/dates.ts';
import {
  BASE_KINDS,
  CLASH_KINDS,
  CONFIDENCES,
  CONSENTS,
  EVENT_KINDS,
  HUES,
  LANGUAGES,
  STATE_IDS,
  STATUS_KINDS,
  VOTES,
} from '../src/domain/model.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower-case words joined by -');
const state = z.enum(STATE_IDS);
const written = z
  .union([z.string(), z.number().transform(String)])
  .refine(isIsoDate, 'not a date: YYYY, YYYY-MM or YYYY-MM-DD');
const longitude = z.number().min(-12).max(192);
const latitude = z.number().min(20).max(84);
const words = z.string().trim().min(1);
/** Facts are written in German and English; a further language may be missing and falls back to English. */
const inLanguages = (said: z.ZodString) =>
  z
    .object({ de: said, en: said })
    .catchall(said)
    .refine(
      (texts) => Object.keys(texts).every((key) => LANGUAGES.some((language) => language === key)),
      'unknown language',
    );
const text = inLanguages(words);
const headline = inLanguages(words.max(90));
const sources = z.array(id).min(1);
const claims = z.array(z.string().regex(/^D[0-4]\.\d+$/)).optional();
const place = z.strictObject({ name: text.optional(), lon: longitude, lat: latitude });
const sourced = { id, confidence: z.enum(CONFIDENCES), disputed: text.optional(), claims, sources };
const count = z.number().int().nonnegative();

export const stateSchema = z.strictObject({
  id: state,
  iso2: z.string().length(2),
  region: z.enum(['baltic', 'caucasus', 'central-asia', 'east']),
  name: text,
  article: z.strictObject({ de: words }).optional(),
  capital: z.strictObject({ name: text, lon: longitude, lat: latitude }),
  label: z.strictObject({
    lon: longitude,
    lat: latitude,
    aside: z.enum(['west', 'east', 'south', 'north']).optional(),
  }),
  frame: z.strictObject({ lon: longitude, lat: latitude, width: z.number(), height: z.number() }),
  profile: z.strictObject({ text, sources }),
});

export const sourceSchema = z.strictObject({
  id,
  type: z.enum([
    'article-newspaper',
    'article-journal',
    'article-magazine',
    'treaty',
    'legislation',
    'report',
    'webpage',
    'book',
    'chapter',
    'dataset',
    'broadcast',
    'speech',
  ]),
  title: words,
  author: z.array(z.strictObject({ family: words, given: words.optional() })).optional(),
  publisher: words,
  issued: written.optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  language: z.string().optional(),
});

const label = z.strictObject({ name: text, meaning: text });
const step = z.strictObject({ one: words, other: words });
const steps = z.object({ de: step, en: step }).catchall(step);

export const lensSchema = z.strictObject({
  id,
  name: text,
  question: text,
  hue: z.enum(HUES),
  statuses: z.array(z.enum(STATUS_KINDS)).min(2),
  labels: z.partialRecord(z.enum(STATUS_KINDS), label),
  steps: z.record(z.string(), steps),
  spans: z.array(
    z.strictObject({
      ...sourced,
      state,
      status: z.enum(STATUS_KINDS),
      from: written,
      to: written.optional(),
      note: text,
    }),
  ),
});

export const joinedLensSchema = z.strictObject({
  id,
  name: text,
  question: text,
  joins: z.array(
    z.strictObject({
      lens: id,
      status: z.enum(STATUS_KINDS),
      as: z.enum(STATUS_KINDS).optional(),
    }),
  ),
  rest: z.strictObject({ hue: z.enum(HUES), label }),
});

export const regionSchema = z.strictObject({
  ...sourced,
  name: text,
  state,
  schematic: z.boolean().optional(),
  control: z
    .array(z.strictObject({ from: written, to: written.optional(), by: text, note: text, sources }))
    .min(1),
  caption: text,
});

export const eventSchema = z.strictObject({
  ...sourced,
  date: written,
  end: written.optional(),
  states: z.array(state),
  orgs: z.array(
    z.enum([
      'CST',
      'CSTO',
      'NATO',
      'EU',
      'CIS',
      'EAEU',
      'SCO',
      'GUAM',
      'NAM',
      'OTS',
      'UN',
      'OSCE',
      'WARSAW-PACT',
      'UNION-STATE',
    ]),
  ),
  kind: z.enum(EVENT_KINDS),
  place: place.optional(),
  title: headline,
  text,
  items: z.array(id).optional(),
});

export const baseSchema = z.strictObject({
  ...sourced,
  name: headline,
  host: state,
  operator: z.string().regex(/^([A-Z]{3}|CSTO|CIS|NATO|UN|EU|OSCE)$/),
  kind: z.enum(BASE_KINDS),
  place,
  from: written,
  to: written.optional(),
  consent: z.enum(CONSENTS),
  succeeds: id.optional(),
  basis: text.optional(),
  text,
  strength: z
    .array(z.strictObject({ date: written, low: count, high: count, by: text.optional(), sources }))
    .optional(),
  history: z.array(z.strictObject({ date: written, text, sources })).optional(),
});

export const clashSchema = z.strictObject({
  ...sourced,
  name: headline,
  states: z.array(state).min(1),
  kind: z.enum(CLASH_KINDS),
  place,
  from: written,
  to: written.optional(),
  parties: z.array(text).min(1),
  deaths: z.strictObject({ low: count.optional(), high: count.optional(), note: text.optional() }).optional(),
  text,
  alliance: text,
  base: z.strictObject({ id, used: z.boolean(), text }).optional(),
});

export const voteSchema = z.strictObject({
  id,
  resolution: words,
  date: written,
  title: text,
  votes: z.record(state, z.enum(VOTES)),
  sources,
});

export const figureSchema = z.strictObject({
  ...sourced,
  state,
  year: z.number().int(),
  measure: text,
  value: z.number(),
  unit: words,
});

export type AuthoredState = z.infer<typeof stateSchema>;
export type AuthoredSource = z.infer<typeof sourceSchema>;
export type AuthoredLens = z.infer<typeof lensSchema>;
export type AuthoredJoinedLens = z.infer<typeof joinedLensSchema>;
export type AuthoredRegion = z.infer<typeof regionSchema>;
export type AuthoredEvent = z.infer<typeof eventSchema>;
export type AuthoredBase = z.infer<typeof baseSchema>;
export type AuthoredClash = z.infer<typeof clashSchema>;
export type AuthoredVote = z.infer<typeof voteSchema>;
export type AuthoredFigure = z.infer<typeof figureSchema>;
