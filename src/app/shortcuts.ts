import { leave } from '../state/actions.ts';
import { showStop } from '../state/stepping.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement;

/**
 * Keys that work anywhere on the page: Escape leaves, `[` and `]` go to the previous and next stop. PageUp and PageDown,
 * which clickers send, do so while nothing has the focus; elsewhere they belong to what has it.
 */
export function shortcuts(event: KeyboardEvent): void {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const anywhere = !isTyping(target);
  const nowhere = target === document.body;
  if (key === 'Escape') leave();
  else if ((key === '[' && anywhere) || (key === 'PageUp' && nowhere)) showStop(-1);
  else if ((key === ']' && anywhere) || (key === 'PageDown' && nowhere)) showStop(1);
}
