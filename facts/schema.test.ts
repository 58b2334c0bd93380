import { describe, expect, it } from 'vitest';
import { lensSchema } from './schema.ts';

/** Whether a lens may say the step in these words. */
const accepts = (text: string): boolean => {
  const words = { one: text, other: text };
  return lensSchema.shape.steps.safeParse({ 'none>member': { de: words, en: words } }).success;
};

describe('the words of a step', () => {
  it('have one place for the states, in the nominative, in the dative or before a colon', () => {
    expect(accepts('{states} tritt der NATO bei.')).toBe(true);
    expect(accepts('Die NATO setzt die Zusammenarbeit mit {states:dat} aus.')).toBe(true);
    expect(accepts('{names}: Der Rat setzt die Mitgliedschaft aus.')).toBe(true);
  });

  it('are refused without a place, with two, with an unknown one, or without a full stop', () => {
    expect(accepts('Der Vertrag tritt in Kraft.')).toBe(false);
    expect(accepts('{states} und {states} treten bei.')).toBe(false);
    expect(accepts('Der Austritt {states:gen} wird wirksam.')).toBe(false);
    expect(accepts('{states} tritt der NATO bei')).toBe(false);
  });
});
