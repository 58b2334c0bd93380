import { expect, it } from 'vitest';
import { compileAtlas } from './compile.ts';
import { compileCorrections } from './corrections.ts';
import { readFolder } from './folder.ts';
import { readGeography } from './geography.ts';

const { folder } = readFolder('facts');
const atlas = compileAtlas(folder, readGeography('src/data/geo'));
const words = { de: 'Text', en: 'text' };

function compiled(about: {
  span?: string;
  item?: string;
  lens?: string;
  state?: 'UZB';
  years?: [number, number];
}) {
  const value = { id: 'one', date: '2026-11-20', was: words, now: words, sources: ['source'], ...about };
  return compileCorrections(
    { corrections: [{ value, file: 'corrections.yaml', lineOf: () => 1 }] },
    atlas,
  )[0];
}

it('a corrected status concerns its lens, the lenses that join it, its state and its years', () => {
  const span = atlas.lenses
    .find(({ id }) => id === 'csto')
    ?.spans.findLast(({ state, from }) => state === 'UZB' && from.startsWith('2012'));
  expect(compiled({ span: span?.id ?? '' })).toMatchObject({
    item: null,
    lenses: ['alliances', 'csto'],
    states: ['UZB'],
    years: [2012, 2025],
  });
  expect(compiled({ span: span?.id ?? '', years: [2012, 2013] })?.years).toEqual([2012, 2013]);
});

it('a corrected item concerns itself alone, a state in a lens its years', () => {
  expect(compiled({ item: 'kant' })).toMatchObject({ item: 'kant', lenses: [] });
  expect(compiled({ lens: 'eu', state: 'UZB', years: [1999, 2000] })).toMatchObject({
    lenses: ['eu'],
    states: ['UZB'],
    years: [1999, 2000],
  });
});
