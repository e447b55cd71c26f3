import { useTranslation } from 'react-i18next';
import type { NeedIndex } from '../api/needIndices';
import { useFormat } from '../format/useFormat';
import { useLanguage } from '../i18n/useLanguage';
import { Select } from '../ui/Select';

interface IndexProps {
  label: string;
  indices: NeedIndex[];
  chosen: string;
  onChoose: (code: string) => void;
}

/** One of several indices, by name. */
export function IndexSelect({ label, indices, chosen, onChoose }: IndexProps) {
  const language = useLanguage();
  return (
    <Select label={label} value={chosen} onChoose={onChoose}>
      {indices.map(({ code, name }) => (
        <option key={code} value={code}>
          {name[language]}
        </option>
      ))}
    </Select>
  );
}

interface DateProps {
  /** What is shown; undefined until it is there. */
  result: { date: string; dates: string[] } | undefined;
  onChoose: (date: string) => void;
}

/** The date of a result; the one that is shown is among them, with figures or without. */
export function DateSelect({ result, onChoose }: DateProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { date, dates } = result ?? { date: '', dates: [] };
  const options = date === '' || dates.includes(date) ? dates : [date, ...dates];
  return (
    <Select
      label={t('monitoring.date')}
      value={date}
      disabled={dates.length === 0}
      onChoose={onChoose}
    >
      {options.map((each) => (
        <option key={each} value={each}>
          {format.date(each)}
        </option>
      ))}
    </Select>
  );
}
