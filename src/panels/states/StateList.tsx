import { type KeyboardEvent, memo, useDeferredValue, useMemo, useState } from 'react';
import type { StateId } from '../../domain/model.ts';
import { dayShown, statusOn } from '../../domain/status.ts';
import { m } from '../../i18n/compiled/messages.js';
import { activate, selectState } from '../../state/actions.ts';
import { usePart } from '../parts/usePart.ts';
import { useLens } from '../parts/useView.ts';

/** The keyboard's way to the map: a list box whose active state is outlined on the map. Seen while it has the focus. */
export function StateList() {
  const { atlas, names, state, year, vote, language } = usePart('atlas', 'names', 'state', 'year', 'vote');
  const lensNow = useLens();
  const dayNow = dayShown(lensNow, { year, vote });
  // Nobody looks at it while the slider moves.
  const { lens, day } = useDeferredValue(useMemo(() => ({ lens: lensNow, day: dayNow }), [lensNow, dayNow]));
  const [current, setCurrent] = useState<StateId | null>(null);
  const options = useMemo(
    () =>
      atlas.states
        .map(({ id }) => ({ id, name: names.states[id]?.name ?? id }))
        .toSorted((a, b) => a.name.localeCompare(b.name, language)),
    [atlas, names, language],
  );
  const here = current ?? state ?? options[0]?.id ?? null;
  const move = (id: StateId | undefined): void => {
    if (!id) return;
    setCurrent(id);
    activate(id);
  };
  const keys = (event: KeyboardEvent): void => {
    const index = options.findIndex(({ id }) => id === here);
    const targets: Record<string, StateId | undefined> = {
      ArrowDown: options[Math.min(index + 1, options.length - 1)]?.id,
      ArrowUp: options[Math.max(index - 1, 0)]?.id,
      Home: options[0]?.id,
      End: options.at(-1)?.id,
    };
    const typed = event.key.length === 1 && /\p{L}/u.test(event.key) && !event.ctrlKey && !event.metaKey;
    if (event.key in targets) move(targets[event.key]);
    else if (event.key === 'Enter' || event.key === ' ') selectState(here);
    else if (typed) {
      const after = [...options.slice(index + 1), ...options.slice(0, index + 1)];
      move(
        after.find(({ name }) =>
          name.toLocaleLowerCase(language).startsWith(event.key.toLocaleLowerCase(language)),
        )?.id,
      );
    } else return;
    event.preventDefault();
  };
  return (
    <div
      className="state-list"
      role="listbox"
      tabIndex={0}
      aria-label={m.states_label()}
      aria-activedescendant={here ? `option-${here}` : undefined}
      onKeyDown={keys}
      onFocus={() => activate(here)}
      onBlur={() => activate(null)}
    >
      {options.map(({ id, name }) => (
        <Option
          key={id}
          id={id}
          name={name}
          status={names.lenses[lens.id]?.statuses[statusOn(lens, id, day).status]?.name}
          isSelected={id === state}
          isActive={id === here}
        />
      ))}
    </div>
  );
}

interface OptionProps {
  id: StateId;
  name: string;
  status: string | undefined;
  isSelected: boolean;
  isActive: boolean;
}

/** A state with its status. */
const Option = memo(function Option({ id, name, status, isSelected, isActive }: OptionProps) {
  return (
    <div
      id={`option-${id}`}
      role="option"
      aria-selected={isSelected}
      className={isActive ? 'option is-active' : 'option'}
      onPointerDown={() => selectState(id)}
    >
      {name}
      <span className="option-status">{status}</span>
    </div>
  );
});
