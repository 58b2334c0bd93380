import { dayOfYear, FIRST_YEAR, firstDay, type IsoDay } from './dates.ts';
import type { Atlas, Clash, Lens, State, StateId } from './model.ts';
import { statusOf, statusOn } from './status.ts';

/** One alliance in one year, among the fifteen states. */
export interface Membership {
  members: readonly StateId[];
  joined: readonly StateId[];
  left: readonly StateId[];
  /** km² of the members. */
  area: number;
  /** The members' part of the fifteen states' area, 0…1. */
  share: number;
}

/** True for a member, and for one that has frozen its part by itself; a suspended one is not counted, nor a halted candidate. */
function isMember(lens: Lens, state: StateId, day: IsoDay): boolean {
  const span = statusOn(lens, state, day);
  const { kind } = statusOf(lens, span.status);
  if (kind !== 'frozen') return kind === 'member';
  const before = lens.spans.slice(0, lens.spans.indexOf(span)).findLast((each) => each.state === state);
  return before !== undefined && statusOf(lens, before.status).kind === 'member';
}

const membersOn = (lens: Lens, states: readonly State[], year: number): StateId[] =>
  states.map(({ id }) => id).filter((id) => isMember(lens, id, dayOfYear(year)));

/** Who belonged to the alliance on 31 December of the year, who came and who went within it, and how much land that is. */
export function membershipOn({ states }: Pick<Atlas, 'states'>, lens: Lens, year: number): Membership {
  const members = membersOn(lens, states, year);
  const before = year === FIRST_YEAR ? members : membersOn(lens, states, year - 1);
  const areaOf = (ids: readonly StateId[]): number =>
    states.filter(({ id }) => ids.includes(id)).reduce((sum, { area }) => sum + area, 0);
  const area = areaOf(members);
  return {
    members,
    joined: members.filter((id) => !before.includes(id)),
    left: before.filter((id) => !members.includes(id)),
    area,
    share: area / areaOf(states.map(({ id }) => id)),
  };
}

/** The states of a clash that were members of the CST/CSTO on its first day; none before the atlas's first day. */
export function alliesIn({ lenses }: Pick<Atlas, 'lenses'>, { states, from }: Clash): readonly StateId[] {
  const lens = lenses.find(({ id }) => id === 'csto');
  const day = firstDay(from);
  if (!lens || day < `${FIRST_YEAR}-01-01`) return [];
  return states.filter((id) => isMember(lens, id, day));
}
