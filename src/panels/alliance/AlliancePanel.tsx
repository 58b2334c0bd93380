import { Suspense } from 'react';
import { resolutionShown } from '../../domain/status.ts';
import { m } from '../../i18n/compiled/messages.js';
import { DEFAULT_LENS } from '../../state/place.ts';
import { later, Nothing } from '../parts/later.tsx';
import { ItemsLater } from '../parts/ItemsLater.tsx';
import { useLens, useOver, useSentence } from '../parts/useView.ts';
import { LensNow } from './LensNow.tsx';
import { usePart } from '../parts/usePart.ts';

const Offices = later(undefined, async () => (await import('./Offices.tsx')).Offices, Nothing);

/** With no state selected: what the lens asks, who stands where in the moment of the view, and what happened. */
export function AlliancePanel() {
  const { atlas, names, year } = usePart('atlas', 'names', 'year');
  const lens = useLens();
  const over = useOver();
  const sentence = useSentence();
  const joined = lens.id === DEFAULT_LENS;
  const shown = joined
    ? atlas.lenses.filter(({ id }) => lens.statuses.some((status) => status.id === `${id}-member`))
    : [lens];
  const lenses = over && !shown.includes(over) ? [...shown, over] : shown;
  return (
    <>
      <Heading />
      <p className="question">{names.lenses[lens.id]?.question}</p>
      <p className="lead">{sentence}</p>
      {lenses.map((each) => (
        <LensNow key={each.id} lens={each} titled={lenses.length > 1} />
      ))}
      <Suspense>{lenses.some(({ orgs }) => orgs.includes('CSTO')) ? <Offices year={year} /> : null}</Suspense>
      <h3 className="section">{m.alliance_items()}</h3>
      <ItemsLater state={null} />
    </>
  );
}

function Heading() {
  const { names, year, vote } = usePart('names', 'year', 'vote');
  const lens = useLens();
  const resolution = resolutionShown(lens, { year, vote });
  if (resolution) return <h2>{names.lenses[lens.id]?.resolutions?.[resolution.id]?.title}</h2>;
  return (
    <h2>
      {lens.id === DEFAULT_LENS
        ? m.alliance_year({ year })
        : m.lens_now({ lens: names.lenses[lens.id]?.name ?? lens.id, year })}
    </h2>
  );
}
