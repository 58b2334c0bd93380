/** The few elements that an embed makes by itself; text is always text, never markup. */
import { ICON_PATHS, type IconName } from '../ui/iconPaths.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An element with a class and content. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content);
  return made;
}

function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICON_PATHS[name]);
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}

export interface IconControl {
  button: HTMLButtonElement;
  /** Gives the button another glyph and name. */
  name: (glyph: IconName, label: string) => void;
}

/** A button that shows a glyph and says its name. */
export function iconButton(glyph: IconName, label: string, onClick: () => void): IconControl {
  const button = element('button', 'icon-button');
  button.type = 'button';
  button.addEventListener('click', onClick);
  const name = (next: IconName, text: string): void => {
    if (button.title === text) return;
    button.title = text;
    button.setAttribute('aria-label', text);
    button.replaceChildren(icon(next));
  };
  name(glyph, label);
  return { button, name };
}

/** The part of the page as built that carries the class. Throws for a page that lacks it. */
export function part(root: HTMLElement, className: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`.${className}`);
  if (!found) throw new Error(`the embed came without its ${className}`);
  return found;
}
