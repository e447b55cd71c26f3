import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field';

interface Props {
  label: string;
  value: string;
  /** What was typed is no day. */
  wrong: boolean;
  onType: (text: string) => void;
}

/** A day as people type it; nothing means today. */
export function DayField({ label, value, wrong, onType }: Props) {
  const { t } = useTranslation();
  return (
    <Field
      label={label}
      help={t('measure.act.startDayHelp')}
      error={wrong ? t('catalogue.fault.date') : undefined}
    >
      {(field) => (
        <input
          {...field}
          autoComplete="off"
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  );
}
