/** What choosing a result of the search does to the map, over the real facts. */
import { beforeEach, describe, expect, it } from 'vitest';
import { loadAtlas, loadLibrary, loadNames } from '../data/dataset.ts';
import { showFoundLens, showFoundState, showRegion, showTerm } from './searchActions.ts';
import { useAtlas } from './store.ts';

beforeEach(async () => {
  const [atlas, names, library] = await Promise.all([loadAtlas(), loadNames('en'), loadLibrary('en')]);
  useAtlas.setState({ atlas, names, library, page: 'orgs', year: 2025, lens: 'nato', state: 'EST' });
});

describe('choosing a result', () => {
  it('shows a state on the map, with no page before it', () => {
    showFoundState('KGZ');
    expect(useAtlas.getState()).toMatchObject({ state: 'KGZ', page: null, year: 2025 });
  });

  it('shows a lens and keeps state and year', () => {
    showFoundLens('eu');
    expect(useAtlas.getState()).toMatchObject({ lens: 'eu', page: null, state: 'EST', year: 2025 });
  });

  it('shows the alliance in the year in which a term of office began, with no state chosen', () => {
    showTerm('csto-secretary-general-2003');
    expect(useAtlas.getState()).toMatchObject({ lens: 'csto', page: null, state: null, year: 2003 });
  });

  it('shows the state of a region, in the first year of another’s control when there is none now', () => {
    showRegion('karabakh');
    const { state, year, page } = useAtlas.getState();
    expect({ state, page }).toEqual({ state: 'AZE', page: null });
    expect(year).toBeLessThan(2023);
  });

  it('keeps a year in which others control the region', () => {
    useAtlas.setState({ year: 2017 });
    showRegion('crimea');
    expect(useAtlas.getState()).toMatchObject({ state: 'UKR', year: 2017 });
  });

  it('changes nothing for an id that is not there', () => {
    showTerm('nobody');
    showRegion('nowhere');
    expect(useAtlas.getState()).toMatchObject({ page: 'orgs', state: 'EST', lens: 'nato' });
  });
});
