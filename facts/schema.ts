/** Shapes of the authored YAML. What is proven here needs no check at run time. */
import { z } from 'zod';
import {
  BASE_KINDS,
  CLASH_KINDS,
  CONSENTS,
  EVENT_KINDS,
  HUES,
  ORGS,
  STATUS_KINDS,
} from '../src/domain/model.ts';
import {
  count,
  headline,
  id,
  label,
  latitude,
  longitude,
  order,
  place,
  sources,
  state,
  text,
  words,
  written,
  sourced,
} from './schemaParts.ts';

export const stateSchema = z.strictObject({
  id: state,
  iso2: z.string().length(2),
  /** The day of the declaration that made it a state: nothing is told of it before. */
  sovereign: written,
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

/** A sentence with one place for its states (src/i18n/sentence.ts says which article each of them takes). */
const sentence = words.regex(
  /^[^{}]*\{(states|states:dat|names)\}[^{}]*\.$/,
  'a step wants {states}, {states:dat} or {names} once, no other braces, and a full stop',
);
const step = z.strictObject({ one: sentence, other: sentence });
const steps = z.object({ de: step, en: step }).catchall(step);

export const lensSchema = z.strictObject({
  id,
  order: order.default(99),
  orgs: z.array(z.enum(ORGS)).default([]),
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
  orgs: z.array(z.enum(ORGS)),
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

/** Spellings of one place, state, organisation or person, in any language. */
export const spellingSchema = z.array(words).min(2);

export type AuthoredState = z.infer<typeof stateSchema>;
export type AuthoredSource = z.infer<typeof sourceSchema>;
export type AuthoredLens = z.infer<typeof lensSchema>;
export type AuthoredJoinedLens = z.infer<typeof joinedLensSchema>;
export type AuthoredRegion = z.infer<typeof regionSchema>;
export type AuthoredEvent = z.infer<typeof eventSchema>;
export type AuthoredBase = z.infer<typeof baseSchema>;
export type AuthoredClash = z.infer<typeof clashSchema>;
