import { useTranslation } from 'react-i18next';
import { BODY_KINDS } from '../../api/organisations';
import { ChoiceField, TextField } from '../../ui/form/fields';
import { ScopeFields } from './ScopeFields';

interface Props {
  isNew: boolean;
  scheme: string;
  today: string;
}

/** The fields of an organisation. */
export function OrganisationFields({ isNew, scheme, today }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="name" label={t('administration.field.name')} />
      {isNew && (
        <TextField
          name="code"
          label={t('administration.field.code')}
          help={t('administration.organisation.codeHelp')}
        />
      )}
      <ChoiceField name="kind" label={t('administration.field.kind')}>
        {BODY_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`administration.kind.${kind}`)}
          </option>
        ))}
      </ChoiceField>
      <TextField
        name="activeFrom"
        label={t('administration.field.activeFrom')}
        help={t('administration.organisation.dateHelp')}
        className="field--short"
      />
      <TextField
        name="activeTo"
        label={t('administration.field.activeTo')}
        help={t('administration.organisation.toHelp')}
        className="field--short"
        optional
      />
      <fieldset className="bilingual">
        <legend className="field-label">{t('administration.organisation.contact')}</legend>
        <TextField
          name="contact.person"
          label={t('administration.field.person')}
          help={t('administration.organisation.personHelp')}
          optional
        />
        <TextField name="contact.email" label={t('administration.field.email')} optional />
        <TextField name="contact.phone" label={t('administration.field.phone')} optional />
        <TextField name="contact.address" label={t('administration.field.address')} optional />
        <TextField name="contact.website" label={t('administration.field.website')} optional />
      </fieldset>
      <ScopeFields scheme={scheme} today={today} />
    </>
  );
}
