import type { ReactNode, SelectHTMLAttributes } from 'react';
import { Field } from './Field';

interface Props extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'onChange'> {
  label: string;
  help?: string;
  error?: string | undefined;
  className?: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}

/** The platform's own choice list: it works everywhere, also on a phone. */
export function Select({ label, help, error, className, onChoose, children, ...rest }: Props) {
  return (
    <Field label={label} {...{ help, error, className }} {...(rest.id ? { id: rest.id } : {})}>
      {(field) => (
        <div className="kern-form-input__select-wrapper">
          <select
            {...rest}
            {...field}
            className="kern-form-input__select"
            onChange={(event) => {
              onChoose(event.target.value);
            }}
          >
            {children}
          </select>
        </div>
      )}
    </Field>
  );
}
