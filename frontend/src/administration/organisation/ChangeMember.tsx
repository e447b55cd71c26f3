import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { changeMembership, type Membership } from '../../api/organisations';
import { useFormat } from '../../format/useFormat';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useEditor } from '../../ui/form/useEditor';
import '../../ui/form/form.css';
import { ProblemAlert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { TermFields } from './TermFields';
import { termOf, termSchema } from './termSchema';

interface Props {
  member: Membership;
  name: string;
  onClose: () => void;
}

/** Changes function and term of a membership. */
export function ChangeMember({ member, name, onClose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const toast = useToast();
  const editor = useEditor({
    schema: termSchema,
    defaults: {
      function: member.function ?? '',
      from: format.date(member.from),
      to: member.to === null ? '' : format.date(member.to),
    },
    etag: null,
    save: (input) => changeMembership(member, termOf(input)),
    onSaved: () => {
      onClose();
      toast({ message: t('administration.member.changed') });
    },
  });
  return (
    <ConfirmDialog
      isOpen
      title={t('administration.member.changeTitle', { name })}
      confirm={t('administration.member.save')}
      pending={editor.pending}
      onClose={onClose}
      onConfirm={() => void editor.submit()}
    >
      <FormProvider {...editor.form}>
        <div className="form">
          {editor.error !== null && <ProblemAlert error={editor.error} />}
          <TermFields />
        </div>
      </FormProvider>
    </ConfirmDialog>
  );
}
