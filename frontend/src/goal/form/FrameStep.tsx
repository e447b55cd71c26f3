import { useTranslation } from 'react-i18next';
import { useFrameworks } from '../../api/frameworks';
import { useOrganisationNames } from '../../api/organisationNames';
import { ChecksField, ChoiceField, TextField } from '../../ui/form/fields';

/** Which frameworks it serves and who sees to it. */
export function FrameStep() {
  const { t } = useTranslation();
  const frameworks = useFrameworks().data ?? [];
  const bodies = useOrganisationNames().data ?? [];
  return (
    <>
      <ChecksField
        name="frameworks"
        label={t('goal.field.frameworks')}
        options={frameworks.map(({ code, title }) => ({ value: code, label: title }))}
      />
      <ChoiceField name="responsible" label={t('goal.field.responsible')} optional>
        <option value="">{t('goal.form.choose')}</option>
        {bodies.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </ChoiceField>
      <TextField
        name="responsibleFunction"
        label={t('goal.field.function')}
        help={t('goal.form.functionHelp')}
        optional
      />
    </>
  );
}
