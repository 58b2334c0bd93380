import { Select, SelectItem, SelectLabel, SelectPopover, SelectProvider } from '@ariakit/react/select';

interface Props {
  label: string;
  value: string;
  options: readonly { value: string; label: string; meaning: string }[];
  onChange: (value: string) => void;
}

/** One of several, each with a sentence that explains it. */
export function ExplainedChoice({ label, value, options, onChange }: Props) {
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
