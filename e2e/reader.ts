/** What the few sentences that hold in every engine need: a reader with a window, a keyboard and a mouse. */

export interface Reader {
  /** Opens an address below the atlas, for example `?lang=de`, and waits until the page has loaded. */
  open(path: string): Promise<void>;
  /** The value of an expression in the page, as JSON. */
  ask<Value>(expression: string): Promise<Value>;
  /** Puts the focus on the first element. */
  focus(selector: string): Promise<void>;
  /** Presses a key by its name in the DOM, or types a letter. */
  press(key: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Size of the page in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** The visible page as PNG. */
  picture(): Promise<Buffer>;
  /** What the last opened page complained of: errors of scripts, of parts that did not come, of the security policy. */
  complaints(): Promise<readonly string[]>;
}

/** Text of the first element, or null where there is none. */
export const textOf = (selector: string): string =>
  `document.querySelector(${JSON.stringify(selector)})?.textContent ?? null`;

/** Attribute of the first element, or null. */
export const attributeOf = (selector: string, name: string): string =>
  `document.querySelector(${JSON.stringify(selector)})?.getAttribute(${JSON.stringify(name)}) ?? null`;
