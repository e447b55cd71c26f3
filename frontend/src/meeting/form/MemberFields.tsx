import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useOrganisationNames } from '../../api/organisationNames';
import { useInstallation } from '../../api/session';
import { useFormat } from '../../format/useFormat';
import { AddBox } from '../../ui/AddBox';
import { Button } from '../../ui/Button';
import { TextField, useFault } from '../../ui/form/fields';
import type { MemberInput, MembersInput } from './membersSchema';

/** Every member with its time, and the ways to add one. */
export function MemberFields() {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useInstallation().data?.today;
  const { control } = useFormContext<MembersInput>();
  const { fields, append, remove } = useFieldArray({ control, name: 'members', keyName: 'key' });
  const error = useFault('members');
  const bodies = (useOrganisationNames().data ?? []).filter(({ kind }) => kind !== 'CONFERENCE');
  const add = (organisation: string, name: string) =>
    append({
      ...{ id: '', organisation, name, to: '', recorded: false },
      from: today ? format.date(today) : '',
    });
  return (
    <fieldset className="bilingual" id="members" tabIndex={-1}>
      <legend className="field-label">{t('meeting.section.members')}</legend>
      {error && <p className="field-error">{error}</p>}
      {fields.map((field, index) => (
        <OneMember key={field.key} index={index} onRemove={() => remove(index)} />
      ))}
      <AddBox
        label={t('meeting.form.addBody')}
        help={t('meeting.form.addBodyHelp')}
        options={bodies.map(({ code, name }) => ({ id: code, label: name }))}
        onAdd={(code) => add(code, bodies.find((body) => body.code === code)?.name ?? code)}
      />
      <div>
        <Button onClick={() => add('', '')}>{t('meeting.form.addOther')}</Button>
      </div>
    </fieldset>
  );
}

function OneMember({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const { control } = useFormContext<MembersInput>();
  const member: MemberInput = useWatch({ control, name: `members.${index}` });
  const path = `members.${String(index)}`;
  const name = member.name.trim() || t('meeting.form.thisOne');
  return (
    <div className="member-entry" role="group" aria-label={name}>
      {member.organisation === '' ? (
        <TextField name={`${path}.name`} label={t('meeting.field.institution')} />
      ) : (
        <p className="field-label">{member.name}</p>
      )}
      <div className="member-times">
        <TextField name={`${path}.from`} label={t('meeting.field.from')} className="field--short" />
        <TextField
          name={`${path}.to`}
          label={t('meeting.field.to')}
          className="field--short"
          optional
        />
      </div>
      {member.recorded ? (
        <p className="muted">{t('meeting.form.inMinutes')}</p>
      ) : (
        <div>
          <Button look="tertiary" onClick={onRemove}>
            {t('meeting.form.remove', { name })}
          </Button>
        </div>
      )}
    </div>
  );
}
