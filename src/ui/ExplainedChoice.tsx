import { Select, SelectItem, SelectLabel, SelectPopover, SelectProvider } from '@ariakit/react/select';
import { use } from 'react';

interface Props {
  label: string;
  value: string;
  options: readonly { value: string; label: string; meaning: string }[];
  onChange: (value: string) => void;
}

/** The plain select of this name, which stands here until this one is loaded, while it has the focus. */
function plainInUse(label: string): HTMLSelectElement | undefined {
  const focused = document.activeElement;
  const isIt =
    focused instanceof HTMLSelectElement &&
    [...focused.labels].some((each) => each.querySelector('.choice-label')?.textContent === label);
  return isIt ? focused : undefined;
}

const whenLeft = (select: HTMLSelectElement): Promise<unknown> =>
  new Promise((resolve) => select.addEventListener('blur', resolve, { once: true }));

/** One of several, each with a sentence that explains it. A plain select in use stays until it is left: its open list would close. */
export function ExplainedChoice({ label, value, options, onChange }: Props) {
  const plain = plainInUse(label);
  if (plain) use(whenLeft(plain));
  return (
    <SelectProvider value={value} setValue={onChange}>
      <SelectLabel className="choice-label">{label}</SelectLabel>
      <Select className="select">{options.find((each) => each.value === value)?.label}</Select>
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
