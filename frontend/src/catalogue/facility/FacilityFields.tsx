import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useDistricts } from '../../api/districts';
import { FACILITY_KINDS } from '../../api/facilities';
import { ChoiceField, TextField } from '../../ui/form/fields';
import { RATINGS, type FacilityInput } from './facilitySchema';

/** The fields of a facility. */
export function FacilityFields({ scheme }: { scheme: string }) {
  const { t } = useTranslation();
  const districts = (useDistricts(scheme).data ?? []).filter((area) => area.level === 'DISTRICT');
  return (
    <>
      <TextField name="name" label={t('catalogue.field.name')} />
      <ChoiceField name="kind" label={t('catalogue.field.kind')}>
        {FACILITY_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`catalogue.facilityKind.${kind}`)}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField name="district" label={t('catalogue.field.district')}>
        <option value="">{t('catalogue.form.choose')}</option>
        {districts.map((area) => (
          <option key={area.code} value={area.code}>
            {area.code} {area.name}
          </option>
        ))}
      </ChoiceField>
      <TextField name="operator" label={t('catalogue.field.operator')} optional />
      <TextField name="address" label={t('catalogue.field.address')} optional />
      <TextField
        name="places"
        label={t('catalogue.field.places')}
        className="field--short"
        numeric
        optional
      />
      <QualityFields />
      <TextField
        name="origin"
        label={t('catalogue.field.origin')}
        help={t('catalogue.facility.originHelp')}
        optional
      />
    </>
  );
}

function QualityFields() {
  const { t } = useTranslation();
  const rating = useWatch<FacilityInput, 'quality.rating'>({ name: 'quality.rating' });
  return (
    <fieldset className="bilingual">
      <legend className="field-label">{t('catalogue.field.quality')}</legend>
      <p className="field-help">{t('catalogue.facility.qualityHelp')}</p>
      <ChoiceField name="quality.rating" label={t('catalogue.field.rating')} optional>
        {RATINGS.map((each) => (
          <option key={each} value={each}>
            {t(each === '' ? 'catalogue.rating.none' : `catalogue.rating.r${each}`)}
          </option>
        ))}
      </ChoiceField>
      {rating !== '' && (
        <TextField name="quality.reason" label={t('catalogue.field.reason')} rows={3} />
      )}
    </fieldset>
  );
}
