/** What the shapes of authored facts are made of. */
import { z } from 'zod';
import { FIRST_YEAR, isIsoDate, LAST_YEAR } from '../src/domain/dates.ts';
import { CONFIDENCES, LANGUAGES, STATE_IDS } from '../src/domain/model.ts';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower-case words joined by -');
export const state = z.enum(STATE_IDS);
export const written = z
  .union([z.string(), z.number().transform(String)])
  .refine(isIsoDate, 'not a date: YYYY, YYYY-MM or YYYY-MM-DD');
export const longitude = z.number().min(-12).max(192);
export const latitude = z.number().min(20).max(84);
/** Letters that nobody sees: they break a line, turn the direction of what follows, or are none at all. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/u;
export const words = z
  .string()
  .trim()
  .min(1)
  .regex(new RegExp(`^(?!.*${UNSEEN.source})`, 'su'), 'holds a character that cannot be seen');
/** Facts are written in German and English; a further language may be missing and falls back to English. */
const inLanguages = (said: z.ZodString) =>
  z
    .object({ de: said, en: said })
    .catchall(said)
    .refine(
      (texts) => Object.keys(texts).every((key) => LANGUAGES.some((language) => language === key)),
      'unknown language',
    );
export const text = inLanguages(words);
/** A text of at most so many characters in each language. */
export const textUpTo = (most: number) => inLanguages(words.max(most));
export const headline = textUpTo(90);
/** A year of the atlas. */
export const year = z.number().int().min(FIRST_YEAR).max(LAST_YEAR);
export const sources = z.array(id).min(1);
export const claimId = z.string().regex(/^D[0-4]\.\d+$/);
const claims = z.array(claimId).optional();
export const place = z.strictObject({ name: text.optional(), lon: longitude, lat: latitude });
export const sourced = { id, confidence: z.enum(CONFIDENCES), disputed: text.optional(), claims, sources };
export const count = z.number().int().nonnegative();

/** A status by its name and what it means. */
export const label = z.strictObject({ name: text, meaning: text });
/** Where the lens stands in the menu. */
export const order = z.number().int();
