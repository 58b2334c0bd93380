/** Stories: scenes that somebody presents on the map, one after the other. In one language. */
import type { StateId } from './model.ts';
import type { PlanePoint } from './plane.ts';

/** The marks that a scene may show on its map. */
export const LAYERS = ['events', 'bases', 'clashes'] as const;
type Layer = (typeof LAYERS)[number];

/** One view of the map with what is said to it; with neither `state` nor `frame` the whole map is shown. */
export interface Scene {
  /** Unique inside its story. */
  id: string;
  year: number;
  /** The other year of a difference. */
  compare?: number;
  lens: string;
  /** The state that fills the view. */
  state?: StateId;
  /** What fills the view: centre and width in plane units. */
  frame?: { centre: PlanePoint; width: number };
  layers: readonly Layer[];
  /** Events, bases and clashes that are pointed out. */
  items: readonly string[];
  heading: string;
  text: string;
  /** For whoever presents. */
  notes: string;
  /** Claims of the founding documents whose verdicts the scene tells. */
  claims: readonly string[];
  sources: readonly string[];
}

/** What a scene says beyond the view: where the camera stands and which marks are there. */
export type Staging = Pick<Scene, 'frame' | 'layers' | 'items'>;

/** A story; `document` is the founding document that it retells. */
export interface Story {
  id: string;
  order: number;
  document?: string;
  title: string;
  lead: string;
  scenes: readonly Scene[];
}
