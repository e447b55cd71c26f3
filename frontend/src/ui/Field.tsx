import { useId, type ReactNode } from 'react';

interface Props {
  label: string;
  help?: string;
  error?: string | undefined;
  className?: string;
  children: (props: FieldProps) => ReactNode;
  id?: string;
}

export interface FieldProps {
  id: string;
  className: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** Label above, help below it, the error at the field; `children` gets the wiring. */
export function Field({ label, help, error, className = '', children, id: given }: Props) {
  const own = useId();
  const id = given ?? own;
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  const wiring: FieldProps = {
    id,
    className: 'kern-form-input__input',
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(error ? { 'aria-invalid': true } : {}),
  };
  return (
    <div className={`field ${error ? 'field--error' : ''} ${className}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {help && (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children(wiring)}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
