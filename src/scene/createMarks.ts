/** The marks of bases, clashes and events: buttons that stay while those that they stand for come and go. */
import { once } from '../domain/once.ts';
import type { Group } from './arrange.ts';
import {
  createMark,
  type Drawn,
  drawMark,
  lookOf,
  type MarkElement,
  type MarkLook,
  moveTo,
} from './drawSigns.ts';
import type { Mark } from './scene.ts';

/** What the reader does with the marks. */
export interface MarkEvents {
  onMarks: (ids: readonly string[], x: number, y: number, pinned: boolean) => void;
  onLeave: () => void;
}

interface DrawnMark extends Drawn {
  readonly element: MarkElement;
  ids: readonly string[];
  look: MarkLook | null;
}

/** What is drawn of the marks. */
export interface Marks {
  /** Shows a mark for each group, where it stands (CSS pixels from the corner of `root`). */
  show: (groups: readonly Group<Mark>[], isChosen: (marks: readonly Mark[]) => boolean) => void;
}

const plainLook = once((marks: readonly Mark[]) => lookOf(marks, false));
const idsOf = once((marks: readonly Mark[]): readonly string[] => marks.map(({ id }) => id));

/** Draws marks into `root`. They are out of the tab order. */
export function createMarks(root: HTMLElement, events: MarkEvents): Marks {
  // By the first of each group.
  const drawn = new Map<string, DrawnMark>();

  const markOf = (first: string): DrawnMark => {
    const present = drawn.get(first);
    if (present) return present;
    const element = createMark();
    const { button } = element;
    const mark: DrawnMark = { element, transform: '', ids: [], look: null };
    const at = (): [number, number] => {
      const box = button.getBoundingClientRect();
      const origin = root.getBoundingClientRect();
      return [box.left - origin.left + box.width / 2, box.top - origin.top];
    };
    button.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType !== 'touch') events.onMarks(mark.ids, ...at(), false);
    });
    button.addEventListener('pointerleave', events.onLeave);
    button.addEventListener('click', () => events.onMarks(mark.ids, ...at(), true));
    root.append(button);
    drawn.set(first, mark);
    return mark;
  };

  return {
    show(groups, isChosen) {
      const keep = new Set<string>();
      for (const { items, x, y } of groups) {
        const look = isChosen(items) ? lookOf(items, true) : plainLook(items);
        const [first] = items;
        if (!look || !first) continue;
        keep.add(first.id);
        const mark = markOf(first.id);
        drawMark(mark.element, look, mark.look);
        mark.look = look;
        mark.ids = idsOf(items);
        moveTo(mark, mark.element.button, x, y);
      }
      for (const [first, { element }] of drawn) {
        if (keep.has(first)) continue;
        element.button.remove();
        drawn.delete(first);
      }
    },
  };
}
