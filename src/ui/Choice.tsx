interface Props<T extends string | number> {
  label: string;
  value: T;
  options: readonly { value: T; label: string; short?: string }[];
  onChange: (value: T) => void;
}

/** One of a few: a native select with a name. */
export function Choice<T extends string | number>({ label, value, options, onChange }: Props<T>) {
  return (
    <label className="choice">
      <span className="choice-label">{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options[target.selectedIndex];
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
