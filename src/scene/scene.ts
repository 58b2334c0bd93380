/** What the map says for one view, whichever renderer draws it. */
import { covers, dayOfYear } from '../domain/dates.ts';
import type { Items } from '../domain/items.ts';
import type { Staging } from '../domain/story.ts';
import type { Atlas, AtlasEvent, Base, Clash, Lens, LensStatus, Region, StateId } from '../domain/model.ts';
import { once } from '../domain/once.ts';
import type { PlanePoint } from '../domain/plane.ts';
import { dayShown, statusOf, statusOn } from '../domain/status.ts';
import { basesOn, clashesOn } from '../domain/timeline.ts';
import { type Camera, type Frame, frameAround } from './camera.ts';
import { fadedFill, fillOf, type Theme } from './palette.ts';
import { type DashName, dashOf, patternOf, type StatusPattern } from './patterns.ts';

export interface StateLook {
  status: LensStatus;
  fill: string;
  /** Steps back behind the states that changed between the two years compared. */
  faded: boolean;
  /** Where two years are compared and the status changed: the fill of the earlier one, laid in bands over `fill`. */
  split: string | undefined;
  pattern: StatusPattern | undefined;
  /** The dash of the outline, where a second lens is shown. */
  dash: DashName | undefined;
}

/** A base or a clash of the year, or an event that is pointed out, at its point of the plane. */
export type Mark =
  | { type: 'base'; id: string; point: PlanePoint; base: Base }
  | { type: 'clash'; id: string; point: PlanePoint; clash: Clash }
  | { type: 'event'; id: string; point: PlanePoint; event: AtlasEvent };

export interface Scene {
  theme: Theme;
  states: Readonly<Record<StateId, StateLook>>;
  /** Ids of the regions under de-facto control that day. */
  regions: readonly string[];
  marks: readonly Mark[];
  selected: StateId | null;
  /** Hovered, or active in the list of states. */
  active: StateId | null;
  /** States whose change is pointed out. */
  flash: readonly StateId[];
  /** Where the camera should be; `null` is the opening frame. */
  frame: Frame | null;
}

/** The part of the view that a scene depends on. */
export interface SceneView {
  lens: string;
  over: string | null;
  year: number;
  vote: string | null;
  compare: number | null;
  state: StateId | null;
  active: StateId | null;
  flash: readonly StateId[];
  /** Set while a scene of a story is shown. */
  staging?: Staging | null;
}

/** The regions under de-facto control on the day. */
export function regionsOn(regions: readonly Region[], year: number): readonly string[] {
  const day = dayOfYear(year);
  return regions.filter(({ control }) => control.some((span) => covers(span, day))).map(({ id }) => id);
}

/** The marks of every year that was shown, by the items: the same marks as long as the items are the same. */
const marksByYear = once<Items, Map<number, readonly Mark[]>>(() => new Map());

/** Bases and clashes of the year; clashes first, so that a group is named for what happened. */
function marksOn(items: Items | null, year: number): readonly Mark[] {
  if (!items) return [];
  const years = marksByYear(items);
  const marks: readonly Mark[] = years.get(year) ?? [
    ...clashesOn(items, year).map((clash): Mark => ({
      type: 'clash',
      id: clash.id,
      point: clash.place.plane,
      clash,
    })),
    ...basesOn(items, year).map((base): Mark => ({
      type: 'base',
      id: base.id,
      point: base.place.plane,
      base,
    })),
  ];
  years.set(year, marks);
  return marks;
}

/** The marks of a scene: those of its layers, and what it points out. */
function marksStaged(
  items: Items | null,
  year: number,
  { layers, items: pointed }: Staging,
): readonly Mark[] {
  const shown = marksOn(items, year).filter(
    ({ id, type }) => layers.includes(type === 'base' ? 'bases' : 'clashes') || pointed.includes(id),
  );
  const events = new Map<string, Mark>();
  for (const event of items?.events ?? []) {
    // Several events in one city are one pin.
    if (event.place && pointed.includes(event.id))
      events.set(String(event.place.plane), { type: 'event', id: event.id, point: event.place.plane, event });
  }
  return [...events.values(), ...shown];
}

function marksOf(items: Items | null, view: SceneView): readonly Mark[] {
  if (view.staging) return marksStaged(items, view.year, view.staging);
  // Two years have no marks in common: only the statuses are compared.
  return view.compare === null ? marksOn(items, view.year) : [];
}

function lensOf(atlas: Atlas, id: string): Lens {
  const lens = atlas.lenses.find((each) => each.id === id);
  if (!lens) throw new Error(`no lens ${id}`);
  return lens;
}

const statusShown = (lens: Lens, state: StateId, view: SceneView): LensStatus =>
  statusOf(lens, statusOn(lens, state, dayShown(lens, view)).status);

/** A state between two years: faded where both have the same status, else the earlier status in bands. */
function compared(
  lens: Lens,
  id: StateId,
  view: SceneView,
  theme: Theme,
): Pick<StateLook, 'fill' | 'faded' | 'split'> {
  const fill = fillOf(statusShown(lens, id, view), theme);
  const { compare } = view;
  if (compare === null) return { fill, faded: false, split: undefined };
  const [earlier, later] = [Math.min(compare, view.year), Math.max(compare, view.year)].map((year) =>
    statusShown(lens, id, { ...view, year, vote: null }),
  );
  if (!earlier || !later || earlier.id === later.id) {
    return { fill: fadedFill(fill, theme), faded: true, split: undefined };
  }
  return { fill: fillOf(later, theme), faded: false, split: fillOf(earlier, theme) };
}

/** Each frame of a scene is made once: a camera goes to a frame when it is another one. */
const frames = new WeakMap<object, Frame>();

function frameShown({ states }: Atlas, { staging, state }: SceneView): Frame | null {
  const written = staging?.frame;
  if (!written) return states.find(({ id }) => id === state)?.frame ?? null;
  const frame = frames.get(written) ?? frameAround(written);
  frames.set(written, frame);
  return frame;
}

/** Composes the scene of a view. Throws for a lens that does not exist: the URL codec lets none through. */
export function composeScene(atlas: Atlas, items: Items | null, view: SceneView, theme: Theme): Scene {
  const lens = lensOf(atlas, view.lens);
  const over = view.over === null ? null : lensOf(atlas, view.over);
  const looks = atlas.states.map(({ id }): [StateId, StateLook] => {
    const status = statusShown(lens, id, view);
    const dash = over ? dashOf(statusShown(over, id, view).kind) : undefined;
    const look = compared(lens, id, view, theme);
    // Bands of two fills leave no room for a pattern: legend and list say the rest.
    const pattern = look.faded || look.split ? undefined : patternOf(status.kind);
    return [id, { ...look, status, pattern, dash }];
  });
  return {
    theme,
    states: Object.fromEntries(looks) as Record<StateId, StateLook>,
    regions: regionsOn(atlas.regions, view.year),
    marks: marksOf(items, view),
    selected: view.state,
    active: view.active,
    flash: view.flash,
    frame: frameShown(atlas, view),
  };
}

/** The seam between the app and a renderer: idempotent commands, cheap when nothing changed. */
export interface MapView {
  update: (scene: Scene) => void;
  /** CSS pixels from the map's upper left corner. */
  project: (point: PlanePoint) => [x: number, y: number];
  /** Where the reader has moved the camera; `null` while it stands in the scene's frame. */
  position: () => Camera | null;
  /** Puts the camera there at once; `null` puts it into the scene's frame. */
  place: (camera: Camera | null) => void;
  /** Zooms about the centre by a factor; `null` returns to the scene's frame. */
  zoom: (factor: number | null) => void;
  destroy: () => void;
}

/** What a renderer tells the app. */
export interface MapEvents {
  /** The camera moved: labels and marks must follow. */
  onMove: () => void;
  onHover: (state: StateId | null, x: number, y: number) => void;
  onSelect: (state: StateId | null) => void;
  /** The renderer cannot go on (context lost, no WebGL). */
  onFail: (reason: string) => void;
}
