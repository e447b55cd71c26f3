import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { PRESENCES } from '../../api/conferences';
import { ChoiceField, TextField, useFault } from '../../ui/form/fields';
import type { RecordInput } from './recordSchema';

/** Results first: they are what others read. */
export function RecordFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        name="results"
        label={t('meeting.field.results')}
        help={t('meeting.form.resultsHelp')}
        rows={4}
        optional
      />
      <AttendanceFields />
      <TextField
        name="guests"
        label={t('meeting.field.guests')}
        help={t('meeting.form.guestsHelp')}
        className="field--short"
        numeric
        optional
      />
      <TextField
        name="minutes"
        label={t('meeting.field.minutes')}
        help={t('meeting.form.minutesHelp')}
        rows={10}
        optional
      />
    </>
  );
}

/** A choice for every member of that day. */
function AttendanceFields() {
  const { t } = useTranslation();
  const { getValues } = useFormContext<RecordInput>();
  const error = useFault('attendance');
  const members = getValues('attendance');
  return (
    <fieldset className="bilingual" id="attendance" tabIndex={-1}>
      <legend className="field-label">{t('meeting.field.attendance')}</legend>
      {error && <p className="field-error">{error}</p>}
      {members.length === 0 && <p className="muted">{t('meeting.form.nobody')}</p>}
      {members.map(({ member, name }, index) => (
        <ChoiceField
          key={member}
          name={`attendance.${String(index)}.presence`}
          label={name}
          className="field--short"
        >
          <option value="">–</option>
          {PRESENCES.map((presence) => (
            <option key={presence} value={presence}>
              {t(`meeting.presence.${presence}`)}
            </option>
          ))}
        </ChoiceField>
      ))}
    </fieldset>
  );
}
