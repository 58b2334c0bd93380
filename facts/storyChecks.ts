/** What must hold of stories. Each check is named for the good state and yields the faults against it. */
import { basename } from 'node:path';
import { happensIn, touchesYear, yearOf, YEARS } from '../src/domain/dates.ts';
import type { Folder } from './folder.ts';
import { type Entry, type Fault, fault } from './fault.ts';
import type { AuthoredScene, AuthoredStory } from './storySchema.ts';

type Told = Entry<AuthoredStory>;

/** The faults that a check finds in each scene: the reason is told with the names of story and scene. */
function inScenes(
  { stories }: Folder,
  judge: (scene: AuthoredScene, index: number, story: AuthoredStory) => { reason: string; key: string }[],
): Fault[] {
  return stories.flatMap((entry) =>
    entry.value.scenes.flatMap((scene, index) =>
      judge(scene, index, entry.value).map(({ reason, key }) =>
        fault(entry, `${entry.value.id}, ${scene.id}: ${reason}`, ['scenes', index, key]),
      ),
    ),
  );
}

/** A scene's lens exists and goes by years, as lenses of votes do not. */
function lensesGoByYears(folder: Folder): Fault[] {
  const votes = new Set(folder.votesLens.map(({ value }) => value.id));
  const known = new Set([...folder.lenses, ...folder.joinedLenses].map(({ value }) => value.id));
  return inScenes(folder, ({ lens }) => {
    if (votes.has(lens)) return [{ reason: `${lens} is a lens of votes`, key: 'lens' }];
    return known.has(lens) ? [] : [{ reason: `unknown lens ${lens}`, key: 'lens' }];
  });
}

/** For each event, base and clash: is it on the map of the year? */
function visibility({ events, bases, clashes }: Folder): Map<string, (year: number) => boolean> {
  const periodOf = ({ from, to }: { from: string; to?: string | undefined }) =>
    to === undefined ? { from } : { from, to };
  return new Map([
    ...events.map(({ value }) => [value.id, (year: number) => yearOf(value.date) === year] as const),
    ...bases.map(({ value }) => [value.id, (year: number) => touchesYear(periodOf(value), year)] as const),
    ...clashes.map(({ value }) => [value.id, (year: number) => happensIn(periodOf(value), year)] as const),
  ]);
}

/** What a scene points out exists, and in the year of the scene or between its two years. */
function itemsCanBeSeen(folder: Folder): Fault[] {
  const seen = visibility(folder);
  return inScenes(folder, ({ year, compare = year, items }) => {
    const years = YEARS.filter((each) => each >= Math.min(year, compare) && each <= Math.max(year, compare));
    return items.flatMap((id) => {
      const isOn = seen.get(id);
      if (!isOn) return [{ reason: `unknown item ${id}`, key: 'items' }];
      return years.some(isOn)
        ? []
        : [{ reason: `${id} cannot be seen in ${years.join(', ')}`, key: 'items' }];
    });
  });
}

/** The claims that scenes tell are in the ledger, and whoever retells a document tells every claim of it. */
function claimsAreTold(folder: Folder): Fault[] {
  const known = new Set(folder.claims.map(({ value }) => value.id));
  const untold = (entry: Told): Fault[] => {
    const { id, document, scenes } = entry.value;
    if (document === undefined) return [];
    const told = new Set(scenes.flatMap(({ claims }) => claims));
    const claims = folder.claims.filter(({ value }) => value.document === document);
    if (claims.length === 0) return [fault(entry, `${id}: no claims of ${document}`, ['document'])];
    return claims
      .filter(({ value }) => !told.has(value.id))
      .map(({ value }) => fault(entry, `${id}: no scene tells the claim ${value.id}`));
  };
  return [
    ...inScenes(folder, ({ claims }) =>
      claims
        .filter((claim) => !known.has(claim))
        .map((claim) => ({ reason: `unknown claim ${claim}`, key: 'claims' })),
    ),
    ...folder.stories.flatMap(untold),
  ];
}

/** Two publishers stand behind every scene; the founding documents are what is examined and do not count. */
function scenesHaveTwoPublishers(folder: Folder): Fault[] {
  const publishers = new Map(
    folder.sources
      .filter(({ value }) => !value.id.startsWith('doc-'))
      .map(({ value }) => [value.id, value.publisher]),
  );
  return inScenes(folder, ({ sources }) =>
    new Set(sources.flatMap((id) => publishers.get(id) ?? [])).size < 2
      ? [{ reason: 'fewer than two publishers', key: 'sources' }]
      : [],
  );
}

/** A scene has one view of two different years at most, and an id of its own. */
function scenesAreClear(folder: Folder): Fault[] {
  return inScenes(folder, ({ id, state, frame, year, compare }, index, { scenes }) => [
    ...(state && frame ? [{ reason: 'either a state or a frame', key: 'frame' }] : []),
    ...(compare === year ? [{ reason: `compares ${year} with itself`, key: 'compare' }] : []),
    ...(scenes.findIndex((scene) => scene.id === id) < index
      ? [{ reason: 'this id is taken by a scene above', key: 'id' }]
      : []),
  ]);
}

/** Every story has its file, named after it, and its place in the list. */
function storiesHaveTheirPlace({ stories }: Folder): Fault[] {
  return stories.flatMap((entry, index) => {
    const { id, order } = entry.value;
    const first = stories.slice(0, index).find(({ value }) => value.order === order);
    return [
      ...(basename(entry.file) === `${id}.yaml`
        ? []
        : [fault(entry, `${id} belongs into a file named ${id}.yaml`, ['id'])]),
      ...(first
        ? [fault(entry, `order ${order} is taken by ${first.file}:${first.lineOf(['order'])}`, ['order'])]
        : []),
    ];
  });
}

/** Everything that must hold of stories. */
export function proveStories(folder: Folder): Fault[] {
  return [
    ...lensesGoByYears(folder),
    ...itemsCanBeSeen(folder),
    ...claimsAreTold(folder),
    ...scenesHaveTwoPublishers(folder),
    ...scenesAreClear(folder),
    ...storiesHaveTheirPlace(folder),
  ];
}
