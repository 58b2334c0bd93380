/** Shapes of the authored votes, figures, offices, organisations, claims and exceptions. */
import { z } from 'zod';
import { OFFICES, UNITS, VERDICTS } from '../src/domain/ledger.ts';
import { HUES, ORGS, VOTES } from '../src/domain/model.ts';
import {
  claimId,
  headline,
  id,
  label,
  order,
  sources,
  state,
  text,
  words,
  written,
  sourced,
  year,
} from './schemaParts.ts';

export const voteSchema = z.strictObject({
  id,
  resolution: words,
  date: written,
  title: headline,
  text,
  votes: z.record(state, z.enum(VOTES)),
  sources,
});

export const votesLensSchema = z.strictObject({
  id,
  order,
  orgs: z.array(z.enum(ORGS)),
  hue: z.enum(HUES),
  name: text,
  question: text,
  /** Resolutions in the order of their dates, no two of one day. */
  shows: z.array(id).min(1),
  labels: z.record(z.enum(['none', ...VOTES]), label),
});

/** Figures that belong together: one chart, or one list. */
export const figuresSchema = z
  .strictObject({
    id,
    title: headline,
    state: state.optional(),
    org: z.enum(ORGS).optional(),
    unit: z.enum(UNITS),
    chart: z.enum(['bars', 'none']),
    text,
    values: z.array(z.strictObject({ ...sourced, date: written, measure: text, value: z.number() })).min(1),
  })
  .refine(({ state, org }) => (state === undefined) !== (org === undefined), 'either a state or an org');

export const officeSchema = z.strictObject({
  ...sourced,
  org: z.enum(['CST', 'CSTO']),
  office: z.enum(OFFICES),
  acting: z.boolean().optional(),
  person: text,
  nationality: state,
  from: written,
  to: written.optional(),
  text,
});

export const orgSchema = z.strictObject({
  id: z.enum(ORGS),
  name: text,
  founded: written,
  ended: written.optional(),
  seat: text.optional(),
  lens: id.optional(),
  text,
  sources,
});

/** A fact that is right although a check would refuse it. */
export const exceptionSchema = z.strictObject({
  id: z.string(),
  check: z.enum(['place', 'life', 'presence']),
  reason: words,
});

/** What a founding document states, and what the facts say to it. */
export const claimSchema = z.strictObject({
  id: claimId,
  document: id,
  when: words,
  says: text,
  verdict: z.enum(VERDICTS),
  finding: text,
  facts: z.array(id).max(5).optional(),
  sources,
});

/** A question before a turning point; the lens has the answers. */
export const quizSchema = z.strictObject({
  id,
  lens: id,
  from: year,
  to: year,
  states: z.array(state).min(2),
  title: headline,
  text,
  after: text,
  sources,
});

/** A change of a fact that readers have seen otherwise; about an item, a span, or a state in a lens. */
export const correctionSchema = z.strictObject({
  id,
  date: written.refine((date) => date.length === 10, 'a correction has a day'),
  item: id.optional(),
  span: id.optional(),
  lens: id.optional(),
  state: state.optional(),
  years: z.tuple([year, year]).optional(),
  was: text,
  now: text,
  sources,
});

export type AuthoredCorrection = z.infer<typeof correctionSchema>;
export type AuthoredVote = z.infer<typeof voteSchema>;
export type AuthoredVotesLens = z.infer<typeof votesLensSchema>;
export type AuthoredFigures = z.infer<typeof figuresSchema>;
export type AuthoredOffice = z.infer<typeof officeSchema>;
export type AuthoredOrg = z.infer<typeof orgSchema>;
export type AuthoredException = z.infer<typeof exceptionSchema>;
export type AuthoredQuestion = z.infer<typeof quizSchema>;
export type AuthoredClaim = z.infer<typeof claimSchema>;
