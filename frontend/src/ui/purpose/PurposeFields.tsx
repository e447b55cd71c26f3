import { useTranslation } from 'react-i18next';
import { Field } from '../Field';
import { Select } from '../Select';
import { LEAST, MOST, PURPOSES, type PurposeInput } from './usePurpose';

/** One of the purposes that there are, and the reason in own words. */
export function PurposeFields({ purpose }: { purpose: PurposeInput }) {
  const { t } = useTranslation();
  return (
    <>
      <Select
        label={t('purpose.label')}
        value={purpose.purpose}
        error={purpose.faults.purpose}
        onChoose={purpose.setPurpose}
      >
        <option value="">{t('purpose.none')}</option>
        {PURPOSES.map((code) => (
          <option key={code} value={code}>
            {t(`purpose.of.${code}`)}
          </option>
        ))}
      </Select>
      <Field
        label={t('purpose.reason')}
        help={t('purpose.reasonHelp', { least: LEAST })}
        error={purpose.faults.reason}
      >
        {(field) => (
          <textarea
            {...field}
            rows={3}
            maxLength={MOST}
            value={purpose.reason}
            onChange={(event) => purpose.setReason(event.target.value)}
          />
        )}
      </Field>
    </>
  );
}
