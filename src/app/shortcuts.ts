import { leave, showChange } from '../state/actions.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement;

/**
 * Keys that work anywhere on the page: Escape leaves, `[` and `]` go to the previous and next change. PageUp and PageDown,
 * which clickers send, do so while nothing has the focus; elsewhere they belong to what has it.
 */
export function shortcuts(event: KeyboardEvent): void {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const anywhere = !isTyping(target);
  const nowhere = target === document.body;
  if (key === 'Escape') leave();
  else if ((key === '[' && anywhere) || (key === 'PageUp' && nowhere)) showChange(-1);
  else if ((key === ']' && anywhere) || (key === 'PageDown' && nowhere)) showChange(1);
}
