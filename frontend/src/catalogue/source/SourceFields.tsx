import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import { useRoleName } from '../../ui/useRoleName';
import { BilingualField, ChecksField, ChoiceField, TextField } from '../../ui/form/fields';
import { AUDIENCES, EVERY, type SourceInput } from './sourceSchema';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The fields of a source. */
export function SourceFields({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  return (
    <>
      <BilingualField name="name" label={t('catalogue.field.name')} />
      {isNew && (
        <TextField
          name="code"
          label={t('catalogue.field.code')}
          help={t('catalogue.form.codeHelp')}
        />
      )}
      <RhythmFields />
      <TextField
        name="contact"
        label={t('catalogue.field.contact')}
        help={t('catalogue.sourceForm.contactHelp')}
        rows={2}
        optional
      />
      <ChecksField
        name="rawAudience"
        label={t('catalogue.field.rawAudience')}
        help={t('catalogue.sourceForm.audienceHelp')}
        options={AUDIENCES.map((value) => ({ value, label: roleName(value) }))}
      />
      <BilingualField
        name="legalBasis"
        label={t('catalogue.field.legalBasis')}
        help={t('catalogue.sourceForm.legalHelp')}
        rows={4}
        optional
      />
    </>
  );
}

function RhythmFields() {
  const { t } = useTranslation();
  const format = useFormat();
  const every = useWatch<SourceInput, 'rhythm.months'>({ name: 'rhythm.months' });
  return (
    <>
      <ChoiceField
        name="rhythm.months"
        label={t('catalogue.field.rhythm')}
        help={t('catalogue.sourceForm.rhythmHelp')}
      >
        {EVERY.map((each) => (
          <option key={each} value={each}>
            {t(each === '' ? 'catalogue.rhythm.none' : `catalogue.rhythm.${each}`)}
          </option>
        ))}
      </ChoiceField>
      {every !== '' && every !== '1' && (
        <ChoiceField name="rhythm.lastMonth" label={t('catalogue.sourceForm.lastMonth')}>
          {MONTHS.map((month) => (
            <option key={month} value={String(month)}>
              {format.month(month)}
            </option>
          ))}
        </ChoiceField>
      )}
      {every !== '' && (
        <TextField
          name="rhythm.dueAfterDays"
          label={t('catalogue.sourceForm.due')}
          unit={t('catalogue.sourceForm.days')}
          className="field--short"
          numeric
        />
      )}
    </>
  );
}
