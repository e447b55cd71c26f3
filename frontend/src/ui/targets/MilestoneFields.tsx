import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button';
import { TextField } from '../form/fields';
import type { TargetInput } from './targetSchema';

/** What is to be reached on the way, in order. */
export function MilestoneFields() {
  const { t } = useTranslation();
  const { control } = useFormContext<TargetInput>();
  const { fields, append, remove } = useFieldArray({ control, name: 'milestones' });
  return (
    <fieldset className="bilingual" id="milestones" tabIndex={-1}>
      <legend className="field-label">{t('goal.target.milestones')}</legend>
      {fields.map((field, index) => {
        const number = t('goal.target.milestone', { number: index + 1 });
        const path = `milestones.${String(index)}`;
        return (
          <div key={field.id} className="field-group" role="group" aria-label={number}>
            <div className="field-pair">
              <TextField name={`${path}.day`} label={t('goal.target.milestoneDay')} />
              <TextField name={`${path}.value`} label={t('goal.target.aimed')} numeric />
            </div>
            <div>
              <Button look="tertiary" onClick={() => remove(index)}>
                {t('goal.form.removeParticipant', { name: number })}
              </Button>
            </div>
          </div>
        );
      })}
      <div>
        <Button onClick={() => append({ day: '', value: '' })}>
          {t('goal.target.addMilestone')}
        </Button>
      </div>
    </fieldset>
  );
}
