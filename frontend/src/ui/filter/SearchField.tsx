import { Field } from '../Field';

interface Props {
  label: string;
  value: string;
  className?: string;
  onType: (text: string) => void;
}

/** Narrows a list by what is typed. */
export function SearchField({ label, value, className = '', onType }: Props) {
  return (
    <Field label={label} className={className}>
      {(field) => (
        <input
          {...field}
          type="search"
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  );
}
