import { useTranslation } from 'react-i18next';
import { useOrganisationNames } from '../../api/organisationNames';
import { mayDo, useMe } from '../../api/session';
import { ChoiceField } from '../../ui/form/fields';

/** Whose measure it is: planning names any body, whoever acts for several bodies one of these. */
export function OrganisationField() {
  const { t } = useTranslation();
  const me = useMe().data;
  const all = useOrganisationNames().data ?? [];
  const own = (me?.capacities ?? []).flatMap(({ role, organisation }) =>
    role === 'welfare-provider' && organisation !== null ? [organisation] : [],
  );
  const plans = mayDo(me, 'manage-programme');
  const bodies = plans ? all : own;
  if (!plans && own.length < 2) return null;
  return (
    <ChoiceField name="organisation" label={t('measure.field.organisation')}>
      <option value="">{t('measure.form.choose')}</option>
      {bodies.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </ChoiceField>
  );
}
