import { useId, type ReactNode } from 'react';

interface Props<T extends string> {
  label: string;
  options: { value: T; label: ReactNode }[];
  value: T;
  onChange: (value: T) => void;
  /** Shows the label before the choices; otherwise it is only read out. */
  showLabel?: boolean;
}

/** One of a few, all of them in sight: native radio buttons in the shape of a row. */
export function SegmentedControl<T extends string>(props: Props<T>) {
  const { label, options, value, onChange, showLabel = false } = props;
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className={showLabel ? 'field-label' : 'kern-sr-only'}>{label}</legend>
      <div className="segments-row">
        {options.map((option) => (
          <label key={option.value} className="segment">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => {
                onChange(option.value);
              }}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
