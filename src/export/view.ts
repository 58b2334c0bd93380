/** The view that a reader takes away, as content of a still picture. */
import type { Geography } from '../data/decode.ts';
import type { IsoDay } from '../domain/dates.ts';
import type { Items } from '../domain/items.ts';
import type { Atlas, Language, Source, StateId } from '../domain/model.ts';
import type { Staging } from '../domain/story.ts';
import type { Names, Texts } from '../domain/words.ts';
import type { PictureContent } from '../poster/pictureContent.ts';
import type { Pointed } from '../poster/pictureSigns.ts';
import type { Size } from '../scene/camera.ts';
import type { Theme } from '../scene/palette.ts';
import { composeScene } from '../scene/scene.ts';
import { publishersOf } from './credits.ts';

/** What the reader looks at; the store of the atlas has it. */
interface View {
  atlas: Atlas;
  names: Names;
  language: Language;
  lens: string;
  year: number;
  vote: string | null;
  compare: number | null;
  state: StateId | null;
  /** Of a scene of a story. */
  staging?: Staging;
}

/** A chosen event, base or clash that has a place, by its name. */
export function pointedOut(
  id: string | null,
  { items, texts }: { items: Items; texts: Texts },
): readonly Pointed[] {
  const point = [...items.events, ...items.bases, ...items.clashes].find((item) => item.id === id)?.place
    ?.plane;
  return id && point ? [{ point, name: texts.items[id]?.title ?? id }] : [];
}

interface Wanted {
  view: View;
  /** Bases and clashes that the reader's filter lets through; `null` draws none. */
  items: Items | null;
  pointed: readonly Pointed[];
  geography: Geography;
  sources: Readonly<Record<string, Source>>;
  theme: Theme;
  size: Size;
  /** Address of the view. */
  address: string;
  issued: IsoDay;
}

/** Pixels of a picture at its single size. */
export const PICTURE_SIZE: Size = { width: 1600, height: 900 };

/** The picture that tells the view with everything that it needs away from the atlas. */
export function contentOf({ view, items, sources, address, ...more }: Wanted): PictureContent {
  const { atlas, names, language, year, vote, compare, state } = view;
  const lens = atlas.lenses.find(({ id }) => id === view.lens);
  if (!lens) throw new Error(`no lens ${view.lens}`);
  const scene = composeScene(atlas, items, { ...view, over: null, active: null, flash: [] }, more.theme);
  const moment = { year, vote };
  const compared = compare === null ? {} : { compare };
  return {
    ...more,
    ...compared,
    ...(state ? { state } : {}),
    atlas,
    names,
    language,
    lens,
    moment,
    marks: scene.marks,
    address: address.replace(/^https?:\/\//, ''),
    version: atlas.version,
    sources: publishersOf({ atlas, lens, moment, ...compared, marks: scene.marks }, sources),
  };
}

/** The picture in words: “NATO, 1994 → 2024, Georgia”. */
export function titleOf({ names, lens, moment, compare, state }: PictureContent): string {
  const years =
    compare === undefined
      ? String(moment.year)
      : `${Math.min(compare, moment.year)} → ${Math.max(compare, moment.year)}`;
  return [names.lenses[lens.id]?.name ?? lens.id, years, state ? names.states[state]?.name : null]
    .filter(Boolean)
    .join(', ');
}
