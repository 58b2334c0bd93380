import { Select, SelectItem, SelectLabel, SelectPopover, SelectProvider } from '@ariakit/react/select';
import { useState } from 'react';

interface Props {
  label: string;
  value: string;
  options: readonly { value: string; label: string; meaning: string }[];
  onChange: (value: string) => void;
}

/** True while the plain select of this name, which stands here until this one is loaded, has the focus. */
function plainHasFocus(label: string): boolean {
  const focused = document.activeElement;
  return (
    focused instanceof HTMLSelectElement &&
    [...focused.labels].some((each) => each.querySelector('.choice-label')?.textContent === label)
  );
}

const focusOn = (button: HTMLButtonElement | null): void => button?.focus();

/** One of several, each with a sentence that explains it. */
export function ExplainedChoice({ label, value, options, onChange }: Props) {
  const [takesFocus] = useState(() => plainHasFocus(label));
  return (
    <SelectProvider value={value} setValue={onChange}>
      <SelectLabel className="choice-label">{label}</SelectLabel>
      <Select className="select" ref={takesFocus ? focusOn : null}>
        {options.find((each) => each.value === value)?.label}
      </Select>
      <SelectPopover className="select-list" gutter={6} sameWidth={false} unmountOnHide>
        {options.map((option) => (
          <SelectItem key={option.value} value={option.value} className="select-option">
            <b>{option.label}</b>
            <span>{option.meaning}</span>
          </SelectItem>
        ))}
      </SelectPopover>
    </SelectProvider>
  );
}
