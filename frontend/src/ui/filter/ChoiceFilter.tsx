import { useTranslation } from 'react-i18next';
import { Select } from '../Select';

export interface FilterOption<T extends string> {
  value: T;
  label: string;
}

interface Props<T extends string> {
  label: string;
  /** Empty for all. */
  value: T | '';
  options: FilterOption<T>[];
  /** What all of them are called; "all" where left out. */
  all?: string;
  onChoose: (value: T | '') => void;
}

/** Narrows a list to one of many, or shows all. */
export function ChoiceFilter<T extends string>({ label, value, options, all, onChoose }: Props<T>) {
  const { t } = useTranslation();
  return (
    <Select
      label={label}
      value={value}
      onChoose={(to) => onChoose(options.find((option) => option.value === to)?.value ?? '')}
    >
      <option value="">{all ?? t('ui.all')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
