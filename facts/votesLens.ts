/** Turns the votes of the General Assembly into a lens: a state's status is its vote in the latest resolution. */
import { FIRST_YEAR } from '../src/domain/dates.ts';
import { type Resolution, STATE_IDS, type StateId, VOTES } from '../src/domain/model.ts';
import type { Folder } from './folder.ts';
import type { AuthoredVote, AuthoredVotesLens } from './ledgerSchema.ts';
import type { AuthoredLens } from './schema.ts';

type Votes = Pick<Folder, 'votes' | 'votesLens'>;

/** The resolutions that the lens shows, in the order of their dates. */
export function shownResolutions({ votes, votesLens }: Votes): AuthoredVote[] {
  const shown = new Set(votesLens.flatMap(({ value }) => value.shows));
  return votes
    .map(({ value }) => value)
    .filter(({ id }) => shown.has(id))
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** What the app needs to step through them. */
export const resolutionsOf = (folder: Votes): Resolution[] =>
  shownResolutions(folder).map(({ id, resolution, date }) => ({ id, symbol: resolution, date }));

function spansOf(
  { id: lens }: AuthoredVotesLens,
  resolutions: readonly AuthoredVote[],
  state: StateId,
): AuthoredLens['spans'] {
  const [first] = resolutions;
  if (!first) return [];
  const common = { state, confidence: 'high' } as const;
  const name = `${lens}-${state.toLowerCase()}`;
  return [
    {
      ...common,
      id: `${name}-${FIRST_YEAR}`,
      status: 'none',
      from: `${FIRST_YEAR}-01-01`,
      to: first.date,
      note: first.title,
      sources: first.sources,
    },
    ...resolutions.map(({ id, date, text, votes, sources }, index): AuthoredLens['spans'][number] => {
      const next = resolutions[index + 1]?.date;
      return {
        ...common,
        id: `${name}-${id}`,
        status: votes[state],
        from: date,
        ...(next ? { to: next } : {}),
        note: text,
        sources,
      };
    }),
  ];
}

/** The lens of votes as if somebody had authored its spans. */
function lensOfVotes(folder: Votes): AuthoredLens[] {
  const resolutions = shownResolutions(folder);
  return folder.votesLens.map(({ value }) => ({
    id: value.id,
    order: value.order,
    orgs: value.orgs,
    hue: value.hue,
    name: value.name,
    question: value.question,
    statuses: ['none', ...VOTES],
    labels: value.labels,
    steps: {},
    spans: STATE_IDS.flatMap((state) => spansOf(value, resolutions, state)),
  }));
}

/** Every lens with spans of its own, in the order of the menu. */
export const lensesOf = (folder: Pick<Folder, 'lenses' | 'votes' | 'votesLens'>): AuthoredLens[] =>
  [...folder.lenses.map(({ value }) => value), ...lensOfVotes(folder)].toSorted((a, b) => a.order - b.order);
