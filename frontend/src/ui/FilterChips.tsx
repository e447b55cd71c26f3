import type { ReactNode } from 'react';

interface Option<T extends string> {
  value: T;
  label: ReactNode;
  count?: string;
}

interface Props<T extends string> {
  label: string;
  options: Option<T>[];
  chosen: T[];
  onChange: (chosen: T[]) => void;
}

/** Filters above a table, each on or off. For one of several use {@link SegmentedControl}. */
export function FilterChips<T extends string>({ label, options, chosen, onChange }: Props<T>) {
  const toggle = (value: T) => {
    onChange(chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value]);
  };
  return (
    <div className="chips" role="group" aria-label={label}>
      {options.map(({ value, label: name, count }) => (
        <button
          key={value}
          type="button"
          className="chip"
          aria-pressed={chosen.includes(value)}
          onClick={() => {
            toggle(value);
          }}
        >
          {name}
          {count !== undefined && <span className="chip-count numbers"> {count}</span>}
        </button>
      ))}
    </div>
  );
}

interface ChipProps {
  children: ReactNode;
  /** What pressing it takes away: "78 Sieker aus dem Verlauf nehmen". */
  removeLabel: string;
  onRemove: () => void;
}

/** Something chosen that can be taken away again. */
export function Chip({ children, removeLabel, onRemove }: ChipProps) {
  return (
    <button type="button" className="chip" aria-label={removeLabel} onClick={onRemove}>
      {children} <span aria-hidden="true">×</span>
    </button>
  );
}
