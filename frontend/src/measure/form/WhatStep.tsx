import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { KINDS } from '../../api/measures';
import { useOrganisationNames } from '../../api/organisationNames';
import { mayDo, useMe } from '../../api/session';
import { Button } from '../../ui/Button';
import { ChoiceField, TextField } from '../../ui/form/fields';
import type { MeasureInput } from './measureSchema';
import { OrganisationField } from './OrganisationField';

/** What the measure is, whose it is, and with whom. */
export function WhatStep() {
  const { t } = useTranslation();
  const { control } = useFormContext<MeasureInput>();
  const plans = mayDo(useMe().data, 'manage-programme');
  const managed = useWatch({ control, name: 'managed' });
  return (
    <>
      <TextField name="title" label={t('measure.field.title')} />
      <ChoiceField name="kind" label={t('measure.field.kind')}>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`measure.kindText.${kind}`)}
          </option>
        ))}
      </ChoiceField>
      <TextField
        name="objective"
        label={t('measure.field.objective')}
        help={t('measure.form.objectiveHelp')}
        rows={2}
        optional
      />
      <OrganisationField />
      {plans && (
        <ChoiceField
          name="managed"
          label={t('measure.field.managed')}
          help={t('measure.form.recommendedToHelp')}
        >
          <option value="yes">{t('measure.managed.yes')}</option>
          <option value="no">{t('measure.managed.no')}</option>
        </ChoiceField>
      )}
      {managed === 'no' && (
        <TextField name="recommendedTo" label={t('measure.field.recommendedTo')} />
      )}
      <Responsible />
      <Partners />
      <TextField
        name="summary"
        label={t('measure.field.summary')}
        help={t('measure.form.summaryHelp')}
        rows={4}
        optional
      />
    </>
  );
}

function Responsible() {
  const { t } = useTranslation();
  const departments = (useOrganisationNames().data ?? []).filter(
    ({ kind }) => kind === 'CITY_DEPARTMENT',
  );
  return (
    <ChoiceField
      name="responsible"
      label={t('measure.field.responsible')}
      help={t('measure.form.responsibleHelp')}
      optional
    >
      <option value="">{t('measure.form.choose')}</option>
      {departments.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </ChoiceField>
  );
}

function Partners() {
  const { t } = useTranslation();
  const { control } = useFormContext<MeasureInput>();
  const { fields, append, remove } = useFieldArray({ control, name: 'partners' });
  return (
    <fieldset className="bilingual" id="partners" tabIndex={-1}>
      <legend className="field-label">{t('measure.field.partners')}</legend>
      {fields.map((field, index) => (
        <OnePartner key={field.id} index={index} onRemove={() => remove(index)} />
      ))}
      <div>
        <Button onClick={() => append({ organisation: '', name: '' })}>
          {t('measure.form.addPartner')}
        </Button>
      </div>
    </fieldset>
  );
}

function OnePartner({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const { control } = useFormContext<MeasureInput>();
  const bodies = useOrganisationNames().data ?? [];
  const own = useWatch({ control, name: `partners.${index}` });
  const known = bodies.find(({ code }) => code === own.organisation)?.name;
  const name = known ?? (own.name || t('measure.form.thisLine'));
  const path = `partners.${String(index)}`;
  return (
    <div className="field-group" role="group" aria-label={name}>
      <ChoiceField name={`${path}.organisation`} label={t('measure.field.partner')} optional>
        <option value="">{t('measure.form.choose')}</option>
        {bodies.map((body) => (
          <option key={body.code} value={body.code}>
            {body.name}
          </option>
        ))}
      </ChoiceField>
      <TextField name={`${path}.name`} label={t('measure.field.partnerName')} optional />
      <div>
        <Button look="tertiary" onClick={onRemove}>
          {t('measure.form.remove', { name })}
        </Button>
      </div>
    </div>
  );
}
