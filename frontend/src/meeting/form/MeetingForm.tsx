import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { changeMeeting, planMeeting, type Meeting } from '../../api/conferences';
import type { Held } from '../../api/held';
import { useFormat } from '../../format/useFormat';
import { conferencePath, meetingPath } from '../../ui/conference/paths';
import { useMeetingWords } from '../../ui/conference/useMeetingWords';
import { differences, type Described } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { useEditor } from '../../ui/form/useEditor';
import { useToast } from '../../ui/Toasts';
import { MeetingFields } from './MeetingFields';
import { bodyOfInput, meetingSchema, type MeetingInput } from './meetingSchema';

interface Props {
  code: string;
  /** What is changed; null for a new one. */
  held: Held<Meeting> | null;
  defaults: MeetingInput;
  onAgain?: () => void;
}

/** The form of a meeting. What is typed is kept in this tab until it is saved. */
export function MeetingForm({ code, held, defaults, onAgain }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const toast = useToast();
  const describe = useDescription();
  const saved = useRef<Meeting>(null);
  const editor = useEditor({
    schema: meetingSchema,
    defaults,
    etag: held?.etag ?? null,
    keptAs: `meeting.${held?.thing.id ?? code}`,
    save: async (input, etag) => {
      const body = bodyOfInput(input);
      saved.current =
        held && etag !== null
          ? await changeMeeting(held.thing, body, etag)
          : await planMeeting(code, body);
    },
    onSaved: () => {
      const { id, date } = saved.current ?? { id: '', date: '' };
      toast({
        message: held
          ? t('meeting.form.changed')
          : t('meeting.form.planned', { date: format.date(date) }),
      });
      void navigate(meetingPath(code, id));
    },
  });
  return (
    <EditorForm
      editor={editor}
      back={held ? meetingPath(code, held.thing.id) : conferencePath(code)}
      isNew={held === null}
      create={t('meeting.plan')}
      onAgain={onAgain}
      differences={(present) =>
        held === null
          ? []
          : // What the server sends as the present state is a meeting as it was read.
            differences(describe(held.thing), describe(present as Meeting))
      }
    >
      <MeetingFields />
    </EditorForm>
  );
}

function useDescription(): (meeting: Meeting) => Described {
  const { t } = useTranslation();
  const words = useMeetingWords();
  return (meeting) => [
    [t('meeting.field.when'), words.when(meeting)],
    [t('meeting.field.place'), meeting.place ?? ''],
    [t('meeting.field.agenda'), meeting.agenda.join('; ')],
    [t('meeting.field.state'), t(`meeting.state.${meeting.state}`)],
  ];
}
