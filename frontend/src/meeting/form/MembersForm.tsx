import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { saveMembers, type Conference } from '../../api/conferences';
import type { Held } from '../../api/held';
import { useFormat } from '../../format/useFormat';
import { conferencePath } from '../../ui/conference/paths';
import { differences, type Described } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { useEditor } from '../../ui/form/useEditor';
import { useToast } from '../../ui/Toasts';
import { MemberFields } from './MemberFields';
import { bodyOfInput, membersSchema, type MembersInput } from './membersSchema';

interface Props {
  held: Held<Conference>;
  defaults: MembersInput;
  onAgain: () => void;
}

/** The form of a conference's members. */
export function MembersForm({ held: { thing, etag }, defaults, onAgain }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const describe = useDescription();
  const back = conferencePath(thing.code);
  const editor = useEditor({
    schema: membersSchema,
    defaults,
    etag,
    keptAs: `members.${thing.code}`,
    save: (input, present) => saveMembers(thing.code, bodyOfInput(input), present ?? etag),
    onSaved: () => {
      toast({ message: t('meeting.form.membersSaved') });
      void navigate(back);
    },
  });
  return (
    <EditorForm
      editor={editor}
      back={back}
      isNew={false}
      onAgain={onAgain}
      // What the server sends as the present state is a conference as it was read.
      differences={(present) => differences(describe(thing), describe(present as Conference))}
    >
      <MemberFields />
    </EditorForm>
  );
}

function useDescription(): (conference: Conference) => Described {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ members }) =>
    members.map(({ name, from, to }) => [
      name,
      to === null
        ? t('meeting.memberSince', { from: format.date(from) })
        : t('meeting.memberFromTo', { from: format.date(from), to: format.date(to) }),
    ]);
}
