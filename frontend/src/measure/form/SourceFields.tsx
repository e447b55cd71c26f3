import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SOURCE_KINDS } from '../../api/measures';
import { parseNumber } from '../../format/parse';
import { useFormat } from '../../format/useFormat';
import { Button } from '../../ui/Button';
import { ChoiceField, TextField } from '../../ui/form/fields';
import type { MeasureInput } from './measureSchema';

/** Where the money comes from, and whether it is enough. */
export function SourceFields() {
  const { t } = useTranslation();
  const { control } = useFormContext<MeasureInput>();
  const { fields, append, remove } = useFieldArray({ control, name: 'sources' });
  return (
    <fieldset className="bilingual" id="sources" tabIndex={-1}>
      <legend className="field-label">{t('measure.field.sources')}</legend>
      {fields.map((field, index) => (
        <OneSource key={field.id} index={index} onRemove={() => remove(index)} />
      ))}
      {fields.length > 0 && <Sum />}
      <div>
        <Button onClick={() => append({ kind: 'OWN_FUNDS', name: '', amount: '' })}>
          {t('measure.form.addSource')}
        </Button>
      </div>
    </fieldset>
  );
}

function OneSource({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const { control } = useFormContext<MeasureInput>();
  const own = useWatch({ control, name: `sources.${index}` });
  const name = [t(`measure.source.${own.kind}`), own.name].filter(Boolean).join(', ');
  const path = `sources.${String(index)}`;
  return (
    <div className="field-group" role="group" aria-label={name}>
      <div className="field-pair">
        <ChoiceField name={`${path}.kind`} label={t('measure.field.sourceKind')}>
          {SOURCE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`measure.source.${kind}`)}
            </option>
          ))}
        </ChoiceField>
        <TextField name={`${path}.amount`} label={t('measure.field.amount')} unit="€" numeric />
      </div>
      <TextField name={`${path}.name`} label={t('measure.field.sourceName')} optional />
      <div>
        <Button look="tertiary" onClick={onRemove}>
          {t('measure.form.remove', { name })}
        </Button>
      </div>
    </div>
  );
}

/** What the sources come to, beside the cost: while one types. */
function Sum() {
  const { t } = useTranslation();
  const format = useFormat();
  const { control } = useFormContext<MeasureInput>();
  const [sources, cost] = useWatch({ control, name: ['sources', 'cost'] });
  const cents = (text: string) => Math.round((parseNumber(text) ?? 0) * 100);
  const sum = sources.reduce((total, { amount }) => total + cents(amount), 0);
  const rest = parseNumber(cost) === null ? 0 : cents(cost) - sum;
  const key = rest > 0 ? 'sumLess' : rest < 0 ? 'sumMore' : 'sum';
  return (
    <p role="status">
      {t(`measure.form.${key}`, {
        sum: format.money(sum / 100),
        rest: format.money(Math.abs(rest) / 100),
      })}
    </p>
  );
}
