import { useFormContext, useWatch } from 'react-hook-form';
import { ComboBox, type ComboOption } from '../ComboBox';
import { useFault } from './fields';

interface Props {
  name: string;
  label: string;
  /** They are fixed once they are shown. */
  options: ComboOption[];
  /** Stands in the empty field. */
  placeholder?: string;
}

/** One of many, found by typing; within a form. */
export function ComboField({ name, label, options, placeholder }: Props) {
  const { setValue } = useFormContext();
  const chosen: unknown = useWatch({ name });
  const error = useFault(name);
  return (
    <ComboBox
      id={name}
      label={label}
      options={options}
      value={typeof chosen === 'string' && chosen !== '' ? chosen : null}
      onChange={(id) => setValue(name, id ?? '', { shouldDirty: true })}
      {...(error === undefined ? {} : { error })}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  );
}
