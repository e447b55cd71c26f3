import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '../form/fields';
import { KINDS, saysAmount, type TargetInput } from './targetSchema';

/** From which baseline, what is wanted, until when. */
export function AimFields() {
  const { t } = useTranslation();
  const { control } = useFormContext<TargetInput>();
  const kind = useWatch({ control, name: 'kind' });
  const directed = kind !== 'NONE' && kind !== 'HOLD';
  return (
    <>
      <TextField
        name="baselineDate"
        label={t('goal.target.baselineDate')}
        help={t('goal.target.dateHelp')}
      />
      <ChoiceField name="kind" label={t('goal.target.kind')}>
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {t(`goal.targetKind.${each}`)}
          </option>
        ))}
      </ChoiceField>
      {directed && (
        <ChoiceField name="direction" label={t('goal.target.direction')}>
          <option value="FALLING">{t('goal.direction.FALLING')}</option>
          <option value="RISING">{t('goal.direction.RISING')}</option>
        </ChoiceField>
      )}
      {saysAmount(kind) && (
        <TextField name="amount" label={t(`goal.target.amount.${kind}`)} numeric />
      )}
      {kind === 'FRACTION' && (
        <fieldset className="bilingual">
          <legend className="field-label">{t('goal.target.fraction')}</legend>
          <div className="field-pair">
            <TextField name="numerator" label={t('goal.target.numerator')} numeric />
            <TextField name="denominator" label={t('goal.target.denominator')} numeric />
          </div>
        </fieldset>
      )}
      <TextField name="due" label={t('goal.target.due')} help={t('goal.target.dateHelp')} />
    </>
  );
}
