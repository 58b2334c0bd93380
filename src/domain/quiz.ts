/** Questions before a turning point: where does each state stand a little later? The lens answers. */
import { dayOfYear, FIRST_YEAR, LAST_YEAR, YEARS } from './dates.ts';
import type { Lens, State, StateId, StatusSpan } from './model.ts';
import { changesIn, statusOn } from './status.ts';

/** What is asked: `states` in `lens` at the end of `to`, with the map stopped at the end of `from`. */
export interface Question {
  id: string;
  lens: string;
  from: number;
  to: number;
  states: readonly StateId[];
}

/** A question that somebody wrote, in one language. */
export interface WrittenQuestion extends Question {
  title: string;
  text: string;
  /** Told with the answers. */
  after: string;
  sources: readonly string[];
}

/** What the reader chose, by state: ids of statuses. */
export type Answers = Readonly<Partial<Record<StateId, string>>>;

/** A made question asks at most this many states that change, and adds as many that do not. */
const MOST_MOVERS = 4;

/** The id of the question made of a lens and a year. */
const madeId = (lens: string, year: number): string => `${lens}.${year}`;

/**
 * Makes the question of an id such as `nato.2004`: the states that change in the year with neighbours that do not. Nothing for
 * an unknown lens, a lens of votes or a year without change.
 */
export function madeQuestion(
  id: string,
  lenses: readonly Lens[],
  all: readonly State[],
): Question | undefined {
  const [name, written] = id.split('.');
  const year = Number(written);
  const lens = lenses.find((each) => each.id === name && !each.resolutions);
  if (!lens || !(year > FIRST_YEAR && year <= LAST_YEAR)) return undefined;
  const movers = new Set(changesIn(lens, year).map(({ state }) => state));
  const asked = [...movers].slice(0, MOST_MOVERS);
  if (asked.length === 0) return undefined;
  const regions = new Set(all.filter(({ id: state }) => movers.has(state)).map(({ region }) => region));
  const still = all
    .filter(({ id: state }) => !movers.has(state))
    .toSorted((a, b) => Number(regions.has(b.region)) - Number(regions.has(a.region)))
    .slice(0, asked.length)
    .map(({ id: state }) => state);
  return { id, lens: lens.id, from: year - 1, to: year, states: [...asked, ...still].toSorted() };
}

/** Ids of every question that can be made: each lens of alliances and each of its years of change. */
export function madeIds(lenses: readonly Lens[]): readonly string[] {
  return lenses
    .filter(({ resolutions, orgs }) => !resolutions && orgs.length > 0)
    .flatMap((lens) =>
      YEARS.filter((year) => year > FIRST_YEAR && changesIn(lens, year).length > 0).map((year) =>
        madeId(lens.id, year),
      ),
    );
}

/** The statuses to choose from, in the lens's order: all that any asked state has at either end. */
export function choicesOf(lens: Lens, { states, from, to }: Question): readonly string[] {
  const seen = new Set(
    [from, to].flatMap((year) => states.map((state) => statusOn(lens, state, dayOfYear(year)).status)),
  );
  return lens.statuses.map(({ id }) => id).filter((id) => seen.has(id));
}

/** What happened to a state of the question. */
export interface Verdict {
  state: StateId;
  chosen: string | undefined;
  /** The status at the end of `to`. */
  right: StatusSpan;
  hit: boolean;
}

/** Compares the reader's answers with the lens. */
export function verdictsOf(lens: Lens, { states, to }: Question, answers: Answers): readonly Verdict[] {
  return states.map((state) => {
    const right = statusOn(lens, state, dayOfYear(to));
    const chosen = answers[state];
    return { state, chosen, right, hit: chosen === right.status };
  });
}
