import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/form/fields';

/** When, where, and about what. */
export function MeetingFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        name="date"
        label={t('meeting.field.date')}
        help={t('meeting.form.dateHelp')}
        className="field--short"
      />
      <TextField
        name="start"
        label={t('meeting.field.start')}
        help={t('meeting.form.timeHelp')}
        className="field--short"
      />
      <TextField name="end" label={t('meeting.field.end')} className="field--short" optional />
      <TextField name="place" label={t('meeting.field.place')} optional />
      <TextField
        name="agenda"
        label={t('meeting.field.agenda')}
        help={t('meeting.form.agendaHelp')}
        rows={6}
        optional
      />
    </>
  );
}
