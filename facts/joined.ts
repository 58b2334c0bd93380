import { firstDay } from '../src/domain/dates.ts';
import { STATE_IDS, type StateId } from '../src/domain/model.ts';
import type { AuthoredJoinedLens, AuthoredLens } from './schema.ts';

type AuthoredSpan = AuthoredLens['spans'][number];

/** A span of a joined lens: its facts are those of the step that begins it. */
export interface JoinedSpan extends Omit<AuthoredSpan, 'status'> {
  status: string;
  origin: { lens: string; span: string };
  since?: string;
}

interface Source {
  lens: string;
  span: AuthoredSpan;
}

/** True when an authored span covers the day (ISO). */
export const coversDay = ({ from, to }: AuthoredSpan, day: string): boolean =>
  firstDay(from) <= day && (to === undefined || day < firstDay(to));

/** The joined status's id: the lens and the status, as in `csto-member`. */
export const joinedStatus = ({ lens, status, as }: AuthoredJoinedLens['joins'][number]): string =>
  `${lens}-${as ?? status}`;

/** Status of one state on one day and the span of the joined lens that gives it. */
function statusOn(
  joined: AuthoredJoinedLens,
  sources: readonly Source[],
  day: string,
): { status: string; source: Source } {
  const current = sources.filter(({ span }) => coversDay(span, day));
  for (const rule of joined.joins) {
    const source = current.find(({ lens, span }) => lens === rule.lens && span.status === rule.status);
    if (source) return { status: joinedStatus(rule), source };
  }
  const [source] = current;
  if (!source) throw new Error(`${joined.id}: no status on ${day}`);
  return { status: 'none', source };
}

/** Since when the state has had, without a break, a status that the rules call by this joined name. */
function sinceOf(
  joined: AuthoredJoinedLens,
  sources: readonly Source[],
  status: string,
  current: Source,
): string {
  const isCalled = ({ lens, span }: Source): boolean =>
    joined.joins.some(
      (rule) => rule.lens === lens && rule.status === span.status && joinedStatus(rule) === status,
    );
  const before = sources.find(
    ({ lens, span }) =>
      lens === current.lens && span.to !== undefined && firstDay(span.to) === firstDay(current.span.from),
  );
  return before && isCalled(before) ? sinceOf(joined, sources, status, before) : current.span.from;
}

/** Joins lenses into one: walks the dates at which any of them changes and keeps those at which the result does. */
export function joinLenses(joined: AuthoredJoinedLens, lenses: readonly AuthoredLens[]): JoinedSpan[] {
  const named = lenses.filter(({ id }) => joined.joins.some(({ lens }) => lens === id));
  return STATE_IDS.flatMap((state) => joinState(joined, named, state));
}

function joinState(
  joined: AuthoredJoinedLens,
  lenses: readonly AuthoredLens[],
  state: StateId,
): JoinedSpan[] {
  const sources = lenses.flatMap((lens) =>
    lens.spans.filter((span) => span.state === state).map((span) => ({ lens: lens.id, span })),
  );
  const dates = [...new Set(sources.map(({ span }) => span.from))].toSorted((a, b) =>
    firstDay(a).localeCompare(firstDay(b)),
  );
  const spans: JoinedSpan[] = [];
  for (const date of dates) {
    const day = firstDay(date);
    const { status, source } = statusOn(joined, sources, day);
    const last = spans.at(-1);
    if (last?.status === status) continue;
    if (last) last.to = date;
    // The step behind the change is the span that begins this day: the new status's own, or the one that ends the old.
    const step =
      firstDay(source.span.from) === day
        ? source
        : (sources.find(({ span }) => firstDay(span.from) === day) ?? source);
    const { to: _end, ...facts } = step.span;
    const since = status === 'none' ? date : sinceOf(joined, sources, status, source);
    spans.push({
      ...facts,
      id: `${joined.id}-${state.toLowerCase()}-${day.slice(0, day.endsWith('-01-01') ? 4 : 10)}`,
      status,
      from: date,
      origin: { lens: step.lens, span: step.span.id },
      ...(since === date ? {} : { since }),
      sources: [...new Set([...step.span.sources, ...source.span.sources])],
    });
  }
  return spans;
}
