import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { OUTCOMES } from '../api/fieldReports';
import { TextField } from '../ui/form/fields';
import { SegmentedControl } from '../ui/SegmentedControl';
import { isFree, type AnswerInput } from './answerSchema';
import { GoalChoice } from './GoalChoice';

/** What becomes of a report, and why. */
export function AnswerFields() {
  const { t } = useTranslation();
  const { setValue } = useFormContext<AnswerInput>();
  const [outcome, goal] = useWatch<AnswerInput, ['outcome', 'goal']>({ name: ['outcome', 'goal'] });
  return (
    <>
      <SegmentedControl
        label={t('voices.answer.outcome')}
        options={OUTCOMES.map((value) => ({ value, label: t(`voices.outcome.${value}`) }))}
        value={outcome}
        onChange={(value) => setValue('outcome', value, { shouldDirty: true })}
        showLabel
      />
      {outcome === 'USED' && (
        <GoalChoice
          value={goal}
          onChange={(value) => setValue('goal', value, { shouldDirty: true })}
        />
      )}
      <TextField
        name="text"
        label={t('voices.answer.reason')}
        help={t('voices.answer.reasonHelp')}
        optional={isFree({ outcome, goal })}
        rows={3}
      />
    </>
  );
}
