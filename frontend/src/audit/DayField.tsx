import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDate } from '../format/parse';
import { typedDate } from '../format/typedDate';
import { useLanguage } from '../i18n/useLanguage';
import { Field } from '../ui/Field';

interface Props {
  label: string;
  /** As 2026-11-28; empty for none. */
  day: string;
  onDay: (day: string) => void;
}

/** A day that is typed as people write it; it counts when the field is left or Enter is pressed. */
export function DayField({ label, day, onDay }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = day === '' ? '' : typedDate(day, language);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? shown;
  const wrong = typed !== null && typed.trim() !== '' && parseDate(typed) === null;
  const take = () => {
    if (typed === null || wrong) return;
    setTyped(null);
    const next = typed.trim() === '' ? '' : (parseDate(typed) ?? '');
    if (next !== day) onDay(next);
  };
  return (
    <Field label={label} error={wrong ? t('audit.dayWrong') : undefined}>
      {(field) => (
        <input
          {...field}
          inputMode="numeric"
          autoComplete="off"
          size={12}
          placeholder={t('audit.dayForm')}
          value={text}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
          }}
        />
      )}
    </Field>
  );
}
