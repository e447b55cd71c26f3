import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { recordMeeting, type Meeting } from '../../api/conferences';
import type { Held } from '../../api/held';
import { useFormat } from '../../format/useFormat';
import { meetingPath } from '../../ui/conference/paths';
import { differences, type Described } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { useEditor } from '../../ui/form/useEditor';
import { useToast } from '../../ui/Toasts';
import { RecordFields } from './RecordFields';
import { bodyOfInput, recordSchema, type RecordInput } from './recordSchema';

interface Props {
  held: Held<Meeting>;
  defaults: RecordInput;
  onAgain: () => void;
}

/** The form of what came of a meeting. What is typed is kept in this tab until it is saved. */
export function RecordForm({ held: { thing, etag }, defaults, onAgain }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const describe = useDescription();
  const back = meetingPath(thing.conference.code, thing.id);
  const editor = useEditor({
    schema: recordSchema,
    defaults,
    etag,
    keptAs: `record.${thing.id}`,
    save: (input, present) => recordMeeting(thing, bodyOfInput(input), present ?? etag),
    onSaved: () => {
      toast({ message: t('meeting.form.recorded') });
      void navigate(back);
    },
  });
  return (
    <EditorForm
      editor={editor}
      back={back}
      isNew={thing.state === 'PLANNED'}
      create={t('meeting.form.recordSave')}
      onAgain={onAgain}
      // What the server sends as the present state is a meeting as it was read.
      differences={(present) => differences(describe(thing), describe(present as Meeting))}
    >
      <RecordFields />
    </EditorForm>
  );
}

function useDescription(): (meeting: Meeting) => Described {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ state, results, minutes, date }) => [
    [t('meeting.field.date'), format.date(date)],
    [t('meeting.field.state'), t(`meeting.state.${state}`)],
    [
      t('meeting.section.attendance'),
      (minutes?.attendance ?? [])
        .map(({ name, presence }) => `${name}: ${t(`meeting.presence.${presence}`)}`)
        .join('; '),
    ],
    [t('meeting.field.guests'), minutes === null ? '' : format.integer(minutes.guests)],
    [t('meeting.field.results'), results.join('; ')],
    [t('meeting.field.minutes'), minutes?.text ?? ''],
  ];
}
