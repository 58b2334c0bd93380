import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../domain/model.ts';
import { setLocale } from '../../i18n/compiled/runtime.js';
import { NASTY } from './nasty.ts';
import { faultText, keptText, storyHintText } from './storyText.ts';

describe('what is said about a story', () => {
  it('names scene and reason in every language', () => {
    const said = LANGUAGES.map((language) => {
      void setLocale(language, { reload: false });
      return faultText({ kind: 'scene', scene: 3, fault: { kind: 'lens', lens: 'warsaw' } });
    });
    expect(said).toEqual([
      'Szene 3: Das Thema „warsaw“ gibt es nicht.',
      'Scene 3: there is no lens “warsaw”.',
      'Сцена 3: темы «warsaw» нет.',
    ]);
  });

  it('has a sentence for every fault', () => {
    void setLocale('en', { reload: false });
    for (const [, , fault] of NASTY) expect(faultText(fault)).toMatch(/\.$/);
  });

  it('lists five of the words left out, each cut to forty letters', () => {
    const values = ['🙂'.repeat(50), 'b', 'c', 'd', 'e', 'f'];
    expect(storyHintText({ kind: 'items', scene: 2, values })).toBe(
      `Scene 2: entries that do not exist (any more) were left out: ${'🙂'.repeat(40)}…, b, c, d, e, ….`,
    );
  });

  it('lets no hidden sign of a foreign word turn the sentence round', () => {
    expect(faultText({ kind: 'lens', lens: 'wa\u202E\nr\u0000saw' })).toBe('there is no lens “warsaw”.');
  });

  it('has a sentence for every refusal', () => {
    expect(keptText('kept')).toBeNull();
    for (const answer of ['full', 'forbidden', 'too-large'] as const) expect(keptText(answer)).toMatch(/\.$/);
  });
});
