import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useDistricts } from '../../api/districts';
import { useFormat } from '../../format/useFormat';
import { Button } from '../../ui/Button';
import { ChoiceField, TextField } from '../../ui/form/fields';
import type { OrganisationInput } from './organisationSchema';

interface Props {
  scheme: string;
  today: string;
}

/** The districts of the scope, each with its days and its purpose. */
export function ScopeFields({ scheme, today }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { control } = useFormContext<OrganisationInput>();
  const { fields, append, remove } = useFieldArray({ control, name: 'scope' });
  return (
    <fieldset className="bilingual" id="scope" tabIndex={-1}>
      <legend className="field-label">{t('administration.organisation.scope')}</legend>
      <p className="field-help">{t('administration.organisation.scopeHelp')}</p>
      {fields.map((field, index) => (
        <OneDistrict
          key={field.id}
          index={index}
          scheme={field.scheme}
          onRemove={() => remove(index)}
        />
      ))}
      <div>
        <Button
          onClick={() =>
            append({ scheme, district: '', from: format.date(today), to: '', purpose: '' })
          }
        >
          {t('administration.organisation.addDistrict')}
        </Button>
      </div>
    </fieldset>
  );
}

interface OneProps {
  index: number;
  scheme: string;
  onRemove: () => void;
}

function OneDistrict({ index, scheme, onRemove }: OneProps) {
  const { t } = useTranslation();
  const name = `scope.${String(index)}`;
  const number = t('administration.organisation.districtNumber', { number: index + 1 });
  const districts = (useDistricts(scheme).data ?? []).filter((area) => area.level === 'DISTRICT');
  return (
    <div className="scope-entry" role="group" aria-label={number}>
      <ChoiceField name={`${name}.district`} label={t('administration.field.district')}>
        <option value="">{t('catalogue.form.choose')}</option>
        {districts.map((area) => (
          <option key={area.code} value={area.code}>
            {area.code} {area.name}
          </option>
        ))}
      </ChoiceField>
      <TextField name={`${name}.purpose`} label={t('administration.field.purpose')} />
      <div className="scope-days">
        <TextField name={`${name}.from`} label={t('administration.field.from')} />
        <TextField name={`${name}.to`} label={t('administration.field.to')} optional />
      </div>
      <div>
        <Button look="tertiary" onClick={onRemove}>
          {t('administration.organisation.removeDistrict', { district: number })}
        </Button>
      </div>
    </div>
  );
}
