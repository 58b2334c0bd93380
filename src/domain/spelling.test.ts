import { describe, expect, it } from 'vitest';
import { fold, speller, wordsOf } from './spelling.ts';

describe('folding', () => {
  it('makes no difference between capitals, accents and the writings of umlauts', () => {
    expect(['Gümri', 'gumri', 'GUEMRI'].map(fold)).toEqual(['gumri', 'gumri', 'gumri']);
    expect(fold('Weißrussland')).toBe('weissrussland');
    expect(fold('Chișinău')).toBe('chisinau');
    expect(fold('Gəncə')).toBe('ganca');
    expect(fold('Oʻzbekiston')).toBe('ozbekiston');
  });

  it('parts words at everything that is no letter or number', () => {
    expect(wordsOf('Armenia’s Nur-Sultan, 2019')).toEqual(['armenia', 's', 'nur', 'sultan', '2019']);
  });
});

describe('the spellings in a text', () => {
  const spellings = speller([
    ['Bergkarabach', 'Nagorno-Karabakh', 'Karabakh'],
    ['Lukaschenko', 'Lukashenko'],
    ['Sas', 'Zas'],
  ]);

  it('are those of every name in it', () => {
    expect(spellings('Lukaschenko in Bergkarabach')).toEqual([
      'Lukaschenko',
      'Lukashenko',
      'Bergkarabach',
      'Nagorno-Karabakh',
      'Karabakh',
    ]);
  });

  it('are found for names of several words and in the genitive', () => {
    expect(spellings('the Nagorno Karabakh war')).toContain('Bergkarabach');
    expect(spellings('Lukaschenkos Rede')).toContain('Lukashenko');
  });

  it('are none where no name stands whole', () => {
    expect(spellings('Sasha, Nagorno and Karabakhan')).toEqual([]);
  });
});
