/** Corrections of published facts: what must hold of them, and which views they concern. */
import { FIRST_YEAR, LAST_YEAR, yearOf } from '../src/domain/dates.ts';
import type { Correction } from '../src/domain/corrections.ts';
import type { Atlas } from '../src/domain/model.ts';
import type { Folder } from './folder.ts';
import { type Fault, fault } from './fault.ts';

const withinAtlas = (year: number): number => Math.min(LAST_YEAR, Math.max(FIRST_YEAR, year));

type Concerned = Pick<Correction, 'lenses' | 'states' | 'years'>;

/** The lenses, states and years whose maps showed a span otherwise: its own lens and those that join it. */
function concernedBySpan({ lenses }: Atlas, id: string): Concerned {
  const showing = lenses.flatMap((lens) =>
    lens.spans
      .filter((span) => span.id === id || span.origin?.span === id)
      .map((span) => ({ lens: lens.id, span })),
  );
  const years = showing.flatMap(({ span: { from, to } }) => [yearOf(from), to ? yearOf(to) : LAST_YEAR]);
  return {
    lenses: [...new Set(showing.map(({ lens }) => lens))],
    states: [...new Set(showing.map(({ span }) => span.state))],
    years: [withinAtlas(Math.min(...years)), withinAtlas(Math.max(...years))],
  };
}

const EVER: Concerned = { lenses: [], states: [], years: [FIRST_YEAR, LAST_YEAR] };

/** The corrections as the app and the open data have them. */
export function compileCorrections({ corrections }: Pick<Folder, 'corrections'>, atlas: Atlas): Correction[] {
  return corrections.map(({ value: { id, date, item, span, lens, state, years, was, now, sources } }) => {
    const concerned = span ? concernedBySpan(atlas, span) : EVER;
    return {
      id,
      date,
      item: item ?? null,
      lenses: lens ? [lens] : concerned.lenses,
      states: state ? [state] : concerned.states,
      years: years ?? concerned.years,
      was: { de: was.de, en: was.en },
      now: { de: now.de, en: now.en },
      sources,
    };
  });
}

/** Corrections stand in the order of their days, each about one thing, none later than the edition, years forward. */
export function correctionsAreInOrder({ corrections }: Folder, issued: string): Fault[] {
  return corrections.flatMap((entry, index) => {
    const { id, date, item, span, lens, state, years } = entry.value;
    const before = corrections[index - 1]?.value.date ?? '';
    return [
      ...(date < before ? [fault(entry, `${id} is dated before the correction above it`, ['date'])] : []),
      ...(date > issued
        ? [fault(entry, `${id} is later than the newest heading of facts/CHANGELOG.md`, ['date'])]
        : []),
      ...([item, span, lens].filter(Boolean).length === 1 && (lens === undefined) === (state === undefined)
        ? []
        : [fault(entry, `${id} needs one of item, span, or lens with state`)]),
      ...(years && years[0] > years[1] ? [fault(entry, `${id}: years run backwards`, ['years'])] : []),
    ];
  });
}
