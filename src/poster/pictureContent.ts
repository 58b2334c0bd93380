/** What a still picture of the map is made from. */
import type { Geography } from '../data/decode.ts';
import type { IsoDay } from '../domain/dates.ts';
import type { Atlas, Language, Lens, StateId } from '../domain/model.ts';
import type { Moment } from '../domain/status.ts';
import type { Names } from '../domain/words.ts';
import type { Frame, Size } from '../scene/camera.ts';
import type { Theme } from '../scene/palette.ts';
import type { Mark } from '../scene/scene.ts';
import type { Pointed } from './pictureSigns.ts';

export interface PictureContent {
  geography: Geography;
  atlas: Atlas;
  names: Names;
  lens: Lens;
  moment: Moment;
  language: Language;
  /** Pixels. */
  size: Size;
  theme: Theme;
  /** Where the view stands, as it is printed. */
  address: string;
  /** The date of the facts. */
  issued: IsoDay;
  /** The state that the picture is about: outlined, in its surroundings, with its statuses over the years. */
  state?: StateId;
  /** The other year of a comparison: unchanged states fade, changed ones stand in bands of both years. */
  compare?: number;
  /** What the map shows, whatever the state. */
  frame?: Frame;
  /** Bases and clashes. */
  marks?: readonly Mark[];
  /** What is pointed out by a ring and its name. */
  pointed?: readonly Pointed[];
  /** Stands over the year instead of the lens. */
  title?: string;
  /** The names of publishers, weightiest first. */
  sources?: readonly string[];
  /** The version of the facts; with it stands the licence. */
  version?: string;
  /** Years whose statuses the legend tells as well: so that of a film does not jump. */
  years?: readonly number[];
}
