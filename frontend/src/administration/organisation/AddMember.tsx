import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { grantMembership, type Organisation } from '../../api/organisations';
import { useInstallation } from '../../api/session';
import { useUsers } from '../../api/users';
import { useFormat } from '../../format/useFormat';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useEditor } from '../../ui/form/useEditor';
import { needed, z } from '../../ui/form/zod';
import '../../ui/form/form.css';
import { ProblemAlert, Skeleton } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { ComboField } from '../../ui/form/ComboField';
import { INVITE } from '../paths';
import { nameOf } from '../user/names';
import { TermFields } from './TermFields';
import { termOf, termSchema } from './termSchema';

const ALL = 500;
const EVERYBODY = { q: '', role: '', organisation: '', state: '', sort: 'name', page: 0 } as const;
const schema = z.intersection(z.object({ subject: needed }), termSchema);

interface Props {
  organisation: Organisation;
  /** Accounts that act for it already. */
  present: string[];
  onClose: () => void;
}

/** Lets somebody who has an account act for a body. */
export function AddMember({ organisation, present, onClose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const toast = useToast();
  const today = useInstallation().data?.today ?? '';
  const users = useUsers(EVERYBODY, ALL);
  const free = (users.data?.items ?? []).filter(({ id }) => !present.includes(id));
  const editor = useEditor({
    schema,
    defaults: { subject: '', function: '', from: format.date(today), to: '' },
    etag: null,
    save: (input) =>
      grantMembership({
        organisation: organisation.code,
        subject: input.subject,
        ...termOf(input),
      }),
    onSaved: (input) => {
      onClose();
      const added = free.find(({ id }) => id === input.subject);
      toast({ message: t('administration.member.added', { name: added ? nameOf(added) : '' }) });
    },
  });
  return (
    <ConfirmDialog
      isOpen
      title={t('administration.member.add')}
      confirm={t('administration.member.add')}
      pending={editor.pending}
      onClose={onClose}
      onConfirm={() => void editor.submit()}
    >
      <p>{t('administration.member.addText')}</p>
      <p>
        <Link to={`${INVITE}?organisation=${encodeURIComponent(organisation.code)}`}>
          {t('administration.member.addInvite')}
        </Link>
      </p>
      <FormProvider {...editor.form}>
        <div className="form">
          {users.isError && <ProblemAlert error={users.error} />}
          {editor.error !== null && <ProblemAlert error={editor.error} />}
          {users.isPending ? (
            <Skeleton lines={2} />
          ) : (
            <ComboField
              name="subject"
              label={t('administration.member.choose')}
              options={free.map((user) => ({
                id: user.id,
                label: nameOf(user),
                detail: user.email ?? user.userName,
              }))}
            />
          )}
          <TermFields />
        </div>
      </FormProvider>
    </ConfirmDialog>
  );
}
