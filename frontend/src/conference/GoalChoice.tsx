import { useTranslation } from 'react-i18next';
import { useGoalTitles } from '../api/goals';
import { ComboBox } from '../ui/ComboBox';

interface Props {
  value: string | null;
  onChange: (goal: string | null) => void;
}

/** The goal that a report went into. */
export function GoalChoice({ value, onChange }: Props) {
  const { t } = useTranslation();
  const goals = useGoalTitles().data?.items;
  // The list is fixed once it is shown.
  if (goals === undefined) return null;
  return (
    <ComboBox
      label={t('catalogue.form.optional', { label: t('voices.answer.goal') })}
      help={t('voices.answer.goalHelp')}
      options={goals.map(({ id, title, area }) => ({ id, label: title, detail: area.name }))}
      value={value}
      onChange={onChange}
    />
  );
}
