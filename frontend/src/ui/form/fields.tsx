import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Field } from '../Field';
import { Select } from '../Select';
import { useFaultWords } from './useFaultWords';

interface Props {
  /** The path of the value in the form; also the id that the summary's links lead to. */
  name: string;
  label: string;
  help?: string;
  optional?: boolean;
  className?: string;
}

/** The fault at a field, in words. */
export function useFault(name: string): string | undefined {
  const { getFieldState, formState } = useFormContext();
  const worded = useFaultWords();
  const message = getFieldState(name, formState).error?.message;
  return message === undefined ? undefined : worded(message);
}

function useLabel(label: string, optional: boolean): string {
  const { t } = useTranslation();
  return optional ? t('catalogue.form.optional', { label }) : label;
}

interface TextProps extends Props {
  rows?: number;
  numeric?: boolean;
  unit?: string;
  lang?: string;
}

/** A line or, with `rows`, some lines of text. */
export function TextField(props: TextProps) {
  const { name, label, help, optional = false, className, rows, numeric, unit, lang } = props;
  const { register } = useFormContext();
  const error = useFault(name);
  const shown = useLabel(label, optional);
  return (
    <Field id={name} label={shown} {...{ help, error, className }}>
      {(field) => {
        const input = { ...field, ...register(name), lang };
        if (rows !== undefined) return <textarea {...input} rows={rows} />;
        const line = (
          <input {...input} autoComplete="off" {...(numeric ? { inputMode: 'decimal' } : {})} />
        );
        if (unit === undefined) return line;
        return (
          <span className="with-unit">
            {line} <span aria-hidden="true">{unit}</span>
          </span>
        );
      }}
    </Field>
  );
}

/** The same thing said in German and in English. */
export function BilingualField({ name, label, help, optional = false, rows }: TextProps) {
  const { t } = useTranslation();
  const shown = useLabel(label, optional);
  const error = useFault(name);
  return (
    <fieldset className="bilingual" id={name} tabIndex={-1}>
      <legend className="field-label">{shown}</legend>
      {help && <p className="field-help">{help}</p>}
      {error && <p className="field-error">{error}</p>}
      <TextField name={`${name}.de`} label={t('catalogue.form.german')} rows={rows} lang="de" />
      <TextField name={`${name}.en`} label={t('catalogue.form.english')} rows={rows} lang="en" />
    </fieldset>
  );
}

interface ChoiceProps extends Props {
  /** What else follows from a choice. */
  onChosen?: (value: string) => void;
  children: ReactNode;
}

/** One of a list. */
export function ChoiceField(props: ChoiceProps) {
  const { name, label, help, optional = false, className, onChosen, children } = props;
  const { setValue } = useFormContext();
  const value: unknown = useWatch({ name });
  const error = useFault(name);
  const shown = useLabel(label, optional);
  return (
    <Select
      id={name}
      label={shown}
      {...{ help, error, className }}
      value={typeof value === 'string' ? value : ''}
      onChoose={(value) => {
        setValue(name, value, { shouldDirty: true, shouldValidate: false });
        onChosen?.(value);
      }}
    >
      {children}
    </Select>
  );
}

/** Yes or no. */
export function CheckField({ name, label, help }: Props) {
  const { register } = useFormContext();
  return (
    <div className="field check-field">
      <label className="check">
        <input
          type="checkbox"
          id={name}
          {...register(name)}
          {...(help ? { 'aria-describedby': `${name}-help` } : {})}
        />
        <span>{label}</span>
      </label>
      {help && (
        <p className="field-help" id={`${name}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

/** A list of texts in the form. */
export function useTexts(name: string): string[] {
  const value: unknown = useWatch({ name });
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

interface ChecksProps extends Props {
  options: { value: string; label: string }[];
}

/** Any of a few, all in sight. */
export function ChecksField({ name, label, help, options }: ChecksProps) {
  const { setValue } = useFormContext();
  const error = useFault(name);
  const chosen = useTexts(name);
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value];
    setValue(name, next, { shouldDirty: true });
  };
  return (
    <fieldset className={`bilingual ${error ? 'field--error' : ''}`} id={name} tabIndex={-1}>
      <legend className="field-label">{label}</legend>
      {help && <p className="field-help">{help}</p>}
      {options.map((option) => (
        <label key={option.value} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
      {error && <p className="field-error">{error}</p>}
    </fieldset>
  );
}
