import { useTranslation } from 'react-i18next';
import { useDistricts } from '../../api/districts';
import { RHYTHMS, TARGET_GROUPS } from '../../api/measures';
import { CodesField } from '../../ui/form/CodesField';
import { ChecksField, ChoiceField, TextField } from '../../ui/form/fields';

/** Where it takes place, for whom, when, and how often it is documented. */
export function WhereStep() {
  const { t } = useTranslation();
  const districts = (useDistricts('').data ?? []).filter(({ level }) => level === 'DISTRICT');
  return (
    <>
      <CodesField
        name="districts"
        label={t('measure.field.districts')}
        options={districts.map(({ code, name }) => ({
          code,
          name: name.includes(code) ? name : `${code} ${name}`,
        }))}
      />
      <ChecksField
        name="targetGroups"
        label={t('measure.field.targetGroups')}
        options={TARGET_GROUPS.map((value) => ({
          value,
          label: t(`measure.targetGroup.${value}`),
        }))}
      />
      <TextField name="targetGroupWords" label={t('measure.field.targetGroupWords')} optional />
      <div className="field-pair">
        <TextField
          name="from"
          label={t('measure.field.from')}
          help={t('catalogue.form.dateHelp')}
          optional
        />
        <TextField
          name="to"
          label={t('measure.field.to')}
          help={t('catalogue.form.dateHelp')}
          optional
        />
      </div>
      <ChoiceField name="rhythm" label={t('measure.field.rhythm')}>
        {RHYTHMS.map((rhythm) => (
          <option key={rhythm} value={rhythm}>
            {t(`measure.rhythm.${rhythm}`)}
          </option>
        ))}
      </ChoiceField>
    </>
  );
}
