/** What must hold of single facts: where they lie, when they happen. Each check is named for the good state. */
import { dayBefore, firstDay, LAST_YEAR, lastDay } from '../src/domain/dates.ts';
import type { StateId } from '../src/domain/model.ts';
import type { Folder } from './folder.ts';
import type { Geography } from './geography.ts';
import { coversDay } from './joined.ts';
import { type Entry, type Fault, fault } from './fault.ts';

type Exception = Folder['exceptions'][number]['value']['check'];

/** A complaint that an exception may answer. */
interface Complaint extends Fault {
  id: string;
  check: Exception;
}

const complain = (
  entry: Entry<{ id: string }>,
  check: Exception,
  reason: string,
  path?: readonly PropertyKey[],
): Complaint => ({ ...fault(entry, `${entry.value.id} ${reason}`, path), id: entry.value.id, check });

/** Points may lie off a simplified coast or river by this much; what lies farther off is named in exceptions.yaml. */
const COAST_KM = 0.5;

/** Bases stand in their host, clashes in one of their states, capitals in their state. */
function placesLieInTheirStates(folder: Folder, geography: Geography): Complaint[] {
  const far = (states: readonly StateId[], { lon, lat }: { lon: number; lat: number }) =>
    states.every((state) => geography.distanceTo(state, lon, lat) > COAST_KM);
  return [
    ...folder.states
      .filter(({ value }) => far([value.id], value.capital))
      .map((entry) => complain(entry, 'place', 'has its capital outside', ['capital'])),
    ...folder.bases
      .filter(({ value }) => far([value.host], value.place))
      .map((entry) => complain(entry, 'place', `lies outside ${entry.value.host}`, ['place'])),
    ...folder.clashes
      .filter(({ value }) => far(value.states, value.place))
      .map((entry) => complain(entry, 'place', `lies outside ${entry.value.states.join(', ')}`, ['place'])),
  ];
}

/** Nothing is told of a state before it declared itself one, nor of a time after the atlas ends. */
function datesLieInTheLivesOfTheirStates(folder: Folder): Complaint[] {
  const sovereign = new Map(folder.states.map(({ value }) => [value.id, value.sovereign]));
  const judge = (
    entry: Entry<{ id: string }>,
    states: readonly StateId[],
    { from, to }: { from: string; to?: string | undefined },
  ): Complaint[] => {
    const early = states.find((state) => lastDay(from) < (sovereign.get(state) ?? ''));
    const late = [from, to].find((date) => date !== undefined && firstDay(date) > `${LAST_YEAR}-12-31`);
    return [
      ...(early ? [complain(entry, 'life', `is dated ${from}, before ${early} was a state`)] : []),
      ...(late ? [complain(entry, 'life', `is dated ${late}, after the atlas ends`)] : []),
    ];
  };
  return [
    ...folder.events.flatMap((entry) =>
      judge(entry, entry.value.states, { from: entry.value.date, to: entry.value.end }),
    ),
    ...folder.bases.flatMap((entry) => judge(entry, [entry.value.host], entry.value)),
    ...folder.clashes.flatMap((entry) => judge(entry, entry.value.states, entry.value)),
    ...folder.votes.flatMap((entry) => judge(entry, [], { from: entry.value.date })),
    ...folder.lenses.flatMap((lens) =>
      lens.value.spans.flatMap((span, index) =>
        judge({ ...lens, value: span, lineOf: () => lens.lineOf(['spans', index]) }, [span.state], span),
      ),
    ),
  ];
}

/** Operators whose forces are under Russian command or largely Russian. */
const FORCES: ReadonlySet<string> = new Set(['RUS', 'CIS']);

/** The lens of Russian forces agrees with the bases, on each base's first and last day. Civil missions are no forces. */
function presenceAgreesWithBases({ lenses, bases }: Folder): Complaint[] {
  const presence = lenses.find(({ value }) => value.id === 'presence');
  if (!presence) return [];
  const forces = bases.filter(
    ({ value }) => FORCES.has(value.operator) && value.kind !== 'mission' && value.host !== 'RUS',
  );
  return forces.flatMap((entry) => {
    const { host, from, to, consent } = entry.value;
    return [firstDay(from), ...(to === undefined ? [] : [dayBefore(firstDay(to))])].flatMap((day) => {
      const span = presence.value.spans.find((each) => each.state === host && coversDay(each, day));
      if (!span || span.status === 'none') {
        return [complain(entry, 'presence', `stands on ${day}, but presence tells none in ${host}`)];
      }
      return consent === 'withheld' && span.status !== 'without-consent'
        ? [complain(entry, 'presence', `stands without consent on ${day}, but presence tells ${span.status}`)]
        : [];
    });
  });
}

/** Nothing ends before it begins. */
function periodsRunForward(folder: Folder): Fault[] {
  const backwards = ({ from, to }: { from: string; to?: string | undefined }): boolean =>
    to !== undefined && lastDay(to) < firstDay(from);
  return [
    ...folder.bases.filter(({ value }) => backwards(value)),
    ...folder.clashes.filter(({ value }) => backwards(value)),
    ...folder.offices.filter(({ value }) => backwards(value)),
    ...folder.events.filter(({ value }) => backwards({ from: value.date, to: value.end })),
  ].map((entry) => fault(entry, `${entry.value.id} ends before it begins`));
}

/** Complaints without those that an exception answers; and exceptions that answer none. */
function exceptionsAreNeeded(folder: Folder, complaints: readonly Complaint[]): Fault[] {
  const answers = (exception: { id: string; check: string }, complaint: Complaint): boolean =>
    exception.id === complaint.id && exception.check === complaint.check;
  return [
    ...complaints.filter((complaint) => !folder.exceptions.some(({ value }) => answers(value, complaint))),
    ...folder.exceptions
      .filter(({ value }) => !complaints.some((complaint) => answers(value, complaint)))
      .map((entry) => fault(entry, `nothing needs the exception ${entry.value.id}`)),
  ];
}

/** Place and time of every fact. */
export function proveFacts(folder: Folder, geography: Geography): Fault[] {
  return [
    ...exceptionsAreNeeded(folder, [
      ...placesLieInTheirStates(folder, geography),
      ...datesLieInTheLivesOfTheirStates(folder),
      ...presenceAgreesWithBases(folder),
    ]),
    ...periodsRunForward(folder),
  ];
}
