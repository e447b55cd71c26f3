import { useFormContext, useWatch } from 'react-hook-form';
import { ComboBox } from '../../ui/ComboBox';
import { useFault } from '../../ui/form/fields';

interface Props {
  name: string;
  label: string;
  options: { id: string; label: string; detail: string }[];
}

/** One of many, found by typing; within a form. */
export function ChoiceField({ name, label, options }: Props) {
  const { setValue } = useFormContext();
  const chosen: unknown = useWatch({ name });
  const error = useFault(name);
  return (
    <ComboBox
      label={label}
      options={options}
      value={typeof chosen === 'string' && chosen !== '' ? chosen : null}
      onChange={(id) => setValue(name, id ?? '', { shouldDirty: true })}
      {...(error === undefined ? {} : { error })}
    />
  );
}
