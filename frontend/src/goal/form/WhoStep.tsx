import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { STANCES } from '../../api/goals';
import { useOrganisationNames } from '../../api/organisationNames';
import { Button } from '../../ui/Button';
import { ChoiceField, TextField } from '../../ui/form/fields';
import type { GoalInput } from './goalSchema';

/** Who takes part in defining the goal, and how residents do. */
export function WhoStep() {
  const { t } = useTranslation();
  const { control } = useFormContext<GoalInput>();
  const { fields, append, remove } = useFieldArray({ control, name: 'participants' });
  return (
    <>
      <fieldset className="bilingual" id="participants" tabIndex={-1}>
        <legend className="field-label">{t('goal.field.participants')}</legend>
        {fields.map((field, index) => (
          <OneParticipant key={field.id} index={index} onRemove={() => remove(index)} />
        ))}
        <div>
          <Button
            onClick={() => append({ organisation: '', name: '', stance: 'AGREES', words: '' })}
          >
            {t('goal.form.addParticipant')}
          </Button>
        </div>
      </fieldset>
      <ChoiceField name="tookPart" label={t('goal.field.residents')} optional>
        <option value="">{t('goal.form.choose')}</option>
        <option value="yes">{t('goal.residents.yes')}</option>
        <option value="no">{t('goal.residents.no')}</option>
      </ChoiceField>
      <TextField name="residentsWords" label={t('goal.field.residentsWords')} rows={3} optional />
    </>
  );
}

function OneParticipant({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const { control } = useFormContext<GoalInput>();
  const bodies = useOrganisationNames().data ?? [];
  const own = useWatch({ control, name: `participants.${index}` });
  const known = bodies.find(({ code }) => code === own.organisation)?.name;
  const name = known ?? (own.name || t('goal.form.thisParticipant'));
  const path = `participants.${String(index)}`;
  return (
    <div className="field-group" role="group" aria-label={name}>
      <ChoiceField name={`${path}.organisation`} label={t('goal.field.organisation')} optional>
        <option value="">{t('goal.form.choose')}</option>
        {bodies.map((body) => (
          <option key={body.code} value={body.code}>
            {body.name}
          </option>
        ))}
      </ChoiceField>
      <TextField name={`${path}.name`} label={t('goal.field.name')} optional />
      <ChoiceField name={`${path}.stance`} label={t('goal.field.stance')}>
        {STANCES.map((stance) => (
          <option key={stance} value={stance}>
            {t(`goal.stance.${stance}`)}
          </option>
        ))}
      </ChoiceField>
      <TextField name={`${path}.words`} label={t('goal.field.words')} rows={2} optional />
      <div>
        <Button look="tertiary" onClick={onRemove}>
          {t('goal.form.removeParticipant', { name })}
        </Button>
      </div>
    </div>
  );
}
