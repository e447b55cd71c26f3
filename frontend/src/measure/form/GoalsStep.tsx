import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useGoalTitles } from '../../api/goals';
import { Button } from '../../ui/Button';
import { ChoiceField, TextField } from '../../ui/form/fields';
import type { MeasureInput } from './measureSchema';

/** Which goals of the programme it serves, and why it is thought to contribute to each. */
export function GoalsStep() {
  const { t } = useTranslation();
  const { control } = useFormContext<MeasureInput>();
  const { fields, append, remove } = useFieldArray({ control, name: 'goals' });
  return (
    <fieldset className="bilingual" id="goals" tabIndex={-1}>
      <legend className="field-label">{t('measure.field.goals')}</legend>
      {fields.map((field, index) => (
        <OneGoal key={field.id} index={index} onRemove={() => remove(index)} />
      ))}
      <div>
        <Button onClick={() => append({ goal: '', hypothesis: '' })}>
          {t('measure.form.addGoal')}
        </Button>
      </div>
    </fieldset>
  );
}

function OneGoal({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const { control } = useFormContext<MeasureInput>();
  const goals = useGoalTitles().data?.items ?? [];
  const chosen = useWatch({ control, name: 'goals' }).map(({ goal }) => goal);
  const own = chosen[index] ?? '';
  const name = goals.find(({ id }) => id === own)?.title ?? t('measure.form.thisLine');
  const path = `goals.${String(index)}`;
  return (
    <div className="field-group" role="group" aria-label={name}>
      <ChoiceField name={`${path}.goal`} label={t('measure.field.goal')}>
        <option value="">{t('measure.form.choose')}</option>
        {goals
          .filter(({ id, kind }) => id === own || (kind === 'GOAL' && !chosen.includes(id)))
          .map(({ id, title, area }) => (
            <option key={id} value={id}>
              {title} ({area.name})
            </option>
          ))}
      </ChoiceField>
      <TextField
        name={`${path}.hypothesis`}
        label={t('measure.field.hypothesis')}
        help={t('measure.form.hypothesisHelp')}
        rows={3}
        optional
      />
      <div>
        <Button look="tertiary" onClick={onRemove}>
          {t('measure.form.remove', { name })}
        </Button>
      </div>
    </div>
  );
}
