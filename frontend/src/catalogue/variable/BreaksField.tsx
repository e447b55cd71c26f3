import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { BilingualField, TextField } from '../../ui/form/fields';
import type { VariableInput } from './variableSchema';

/** The dates from which counts are not comparable with earlier ones, each with the reason. */
export function BreaksField() {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray<VariableInput, 'breaks'>({ name: 'breaks' });
  return (
    <fieldset className="bilingual" id="breaks" tabIndex={-1}>
      <legend className="field-label">{t('catalogue.field.breaks')}</legend>
      <p className="field-help">{t('catalogue.variableForm.breaksHelp')}</p>
      {fields.map((field, index) => (
        <div key={field.id} className="one-break">
          <TextField
            name={`breaks.${String(index)}.date`}
            label={t('catalogue.variableForm.breakDate')}
            help={t('catalogue.form.dateHelp')}
            className="field--short"
          />
          <BilingualField
            name={`breaks.${String(index)}.note`}
            label={t('catalogue.variableForm.breakNote')}
          />
          <Button look="tertiary" onClick={() => remove(index)}>
            {t('catalogue.variableForm.breakRemove', { number: index + 1 })}
          </Button>
        </div>
      ))}
      <div>
        <Button onClick={() => append({ date: '', note: { de: '', en: '' } })}>
          {t('catalogue.variableForm.breakAdd')}
        </Button>
      </div>
    </fieldset>
  );
}
