import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useActiveOrganisations } from '../../api/organisations';
import { useMe } from '../../api/session';
import { BODY_OF, PEOPLES_ROLES } from '../../api/users';
import { ChoiceField, TextField, useFault, useTexts } from '../../ui/form/fields';
import type { InviteInput } from './inviteSchema';
import { RoleChecks } from './RoleChecks';

/** The fields of an invitation. Choosing a body proposes the role of its kind. */
export function InviteFields() {
  const { t } = useTranslation();
  const { setValue } = useFormContext<InviteInput>();
  const administers = useMe().data?.roles.includes('administrator') ?? false;
  const organisations = (useActiveOrganisations().data?.items ?? []).filter(
    ({ kind }) => administers || kind !== 'CITY_DEPARTMENT',
  );
  const code = useWatch<InviteInput, 'organisation'>({ name: 'organisation' });
  const roles = useTexts('roles');
  const fault = useFault('roles');
  const body = organisations.find((each) => each.code === code);
  return (
    <>
      <TextField name="email" label={t('administration.field.email')} />
      <TextField name="firstName" label={t('administration.field.firstName')} />
      <TextField name="lastName" label={t('administration.field.lastName')} />
      <ChoiceField name="language" label={t('administration.field.language')}>
        <option value="de">{t('administration.user.german')}</option>
        <option value="en">{t('administration.user.english')}</option>
      </ChoiceField>
      <ChoiceField
        name="organisation"
        label={t('administration.field.organisation')}
        help={t('administration.user.organisationHelp')}
        onChosen={(chosen) => {
          const kind = organisations.find((each) => each.code === chosen)?.kind;
          const fitting = PEOPLES_ROLES.filter((role) => BODY_OF[role] === kind);
          setValue('roles', fitting.length === 1 ? fitting : []);
        }}
      >
        <option value="">
          {administers ? t('administration.user.organisationNone') : t('catalogue.form.choose')}
        </option>
        {organisations.map((each) => (
          <option key={each.code} value={each.code}>
            {each.name}
          </option>
        ))}
      </ChoiceField>
      <div id="roles" tabIndex={-1}>
        <RoleChecks
          chosen={roles}
          onChange={(next) => setValue('roles', next, { shouldDirty: true })}
          kinds={body ? [body.kind] : []}
          onlyKind={body?.kind}
          error={fault}
        />
      </div>
      {body && (
        <>
          <TextField name="function" label={t('administration.field.function')} optional />
          <TextField
            name="to"
            label={t('administration.field.to')}
            help={t('administration.organisation.toHelp')}
            className="field--short"
            optional
          />
        </>
      )}
    </>
  );
}
