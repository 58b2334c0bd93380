/** What lies over the map, such as its legend and its buttons: names keep off it. */
import type { Box } from './boxes.ts';

/** Elements beside the map that say of themselves that they cover part of it. */
const COVERING = '[data-covers-map]';

interface Covers {
  /** Boxes from the corner of the map (CSS pixels), as they were when the page was last laid out. */
  boxes: () => readonly Box[];
  destroy: () => void;
}

/** Watches what covers `map` among the elements beside it; `onChange` is told when it is more, less or elsewhere. */
export function watchCovers(map: HTMLElement, onChange: () => void): Covers {
  let boxes: readonly Box[] = [];
  const covering = (): Element[] => [...(map.parentElement?.querySelectorAll(COVERING) ?? [])];
  // Asked only after a layout, and never in the middle of a step.
  const sizes = new ResizeObserver(() => {
    const { left, top } = map.getBoundingClientRect();
    boxes = covering().map((element): Box => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x - left + width / 2, y: y - top + height / 2, width, height };
    });
    onChange();
  });
  const watch = (): void => {
    sizes.disconnect();
    for (const element of [map, ...covering()]) sizes.observe(element);
  };
  const others = new MutationObserver(watch);
  if (map.parentElement) others.observe(map.parentElement, { childList: true });
  watch();
  return {
    boxes: () => boxes,
    destroy() {
      others.disconnect();
      sizes.disconnect();
    },
  };
}
