import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFacilities } from '../../api/facilities';
import { useIndicators } from '../../api/figures';
import { useOrganisationNames } from '../../api/organisationNames';
import { currentLanguage } from '../../i18n';
import { ChoiceField, TextField } from '../form/fields';
import type { TargetInput } from './targetSchema';

const ALL = 500;

/** What the target is measured by: an indicator, or something that a partner counts. */
export function GaugeFields() {
  const { t } = useTranslation();
  const { control } = useFormContext<TargetInput>();
  const measure = useWatch({ control, name: 'measure' });
  return (
    <>
      <ChoiceField name="measure" label={t('goal.target.measure')}>
        <option value="indicator">{t('goal.target.indicator')}</option>
        <option value="own">{t('goal.target.own')}</option>
      </ChoiceField>
      {measure === 'indicator' ? <IndicatorField /> : <OwnFields />}
    </>
  );
}

function IndicatorField() {
  const { t } = useTranslation();
  const indicators = useIndicators().data?.items ?? [];
  return (
    <ChoiceField name="indicator" label={t('goal.target.indicator')}>
      <option value="">{t('goal.form.choose')}</option>
      {indicators
        .filter(({ retired }) => !retired)
        .map(({ code, name }) => (
          <option key={code} value={code}>
            {name[currentLanguage()]}
          </option>
        ))}
    </ChoiceField>
  );
}

function OwnFields() {
  const { t } = useTranslation();
  const { control } = useFormContext<TargetInput>();
  const type = useWatch({ control, name: 'metricType' });
  const bodies = useOrganisationNames().data ?? [];
  const facilities =
    useFacilities({ district: '', kind: '', q: '', page: 0 }, ALL).data?.items ?? [];
  return (
    <>
      <TextField name="metricName" label={t('goal.target.metricName')} />
      <TextField
        name="metricUnit"
        label={t('goal.target.metricUnit')}
        help={t('goal.target.metricUnitHelp')}
      />
      <ChoiceField name="metricType" label={t('goal.target.metricType')}>
        <option value="SHARE">{t('goal.metricType.SHARE')}</option>
        <option value="COUNT">{t('goal.metricType.COUNT')}</option>
      </ChoiceField>
      <ChoiceField name="countedBy" label={t('goal.target.countedBy')}>
        <option value="">{t('goal.form.choose')}</option>
        {bodies.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField name="facility" label={t('goal.target.facility')} optional>
        <option value="">{t('goal.target.noFacility')}</option>
        {facilities.map(({ id, name, district }) => (
          <option key={id} value={id}>
            {name} ({district.name})
          </option>
        ))}
      </ChoiceField>
      <div className="field-pair">
        <TextField name="baselineNumerator" label={t('goal.target.baselineNumerator')} numeric />
        {type === 'SHARE' && (
          <TextField
            name="baselineDenominator"
            label={t('goal.target.baselineDenominator')}
            numeric
          />
        )}
      </div>
      <TextField
        name="threshold"
        label={t('goal.target.threshold')}
        help={t('goal.target.thresholdHelp')}
        numeric
        optional
      />
    </>
  );
}
