import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/form/fields';

/** What the person does there, and from when to when. */
export function TermFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="function" label={t('administration.field.function')} optional />
      <TextField
        name="from"
        label={t('administration.field.from')}
        help={t('administration.organisation.dateHelp')}
        className="field--short"
      />
      <TextField
        name="to"
        label={t('administration.field.to')}
        help={t('administration.organisation.toHelp')}
        className="field--short"
        optional
      />
    </>
  );
}
