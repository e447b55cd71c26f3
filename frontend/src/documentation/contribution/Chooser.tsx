import { useTranslation } from 'react-i18next';
import { Select } from '../../ui/Select';

interface Chosen {
  goal: string;
  year: number;
}

interface Props {
  goals: { id: string; title: string }[];
  years: number[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

/** Of which goal and which year it is said. */
export function Chooser({ goals, years, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <div className="filters list-filters no-print">
      <Select
        label={t('contribution.field.goal')}
        value={chosen.goal}
        onChoose={(goal) => onChoose({ ...chosen, goal })}
      >
        {goals.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
      <Select
        label={t('contribution.field.year')}
        value={String(chosen.year)}
        onChoose={(year) => onChoose({ ...chosen, year: Number(year) })}
      >
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Select>
    </div>
  );
}
