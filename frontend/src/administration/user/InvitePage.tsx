import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useInstallation } from '../../api/session';
import { inviteUser } from '../../api/users';
import { EditorForm } from '../../ui/form/EditorForm';
import { useEditor } from '../../ui/form/useEditor';
import { Page } from '../../ui/Page';
import { useToast } from '../../ui/Toasts';
import { useCrumbs } from '../parts/Frame';
import { listPath } from '../paths';
import { InviteFields } from './InviteFields';
import { bodyOfInput, inviteSchema, newInvitation } from './inviteSchema';

/** Inviting somebody; the address may say for which organisation. */
export default function InvitePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const demonstration = useInstallation().data?.demonstration ?? false;
  const [params] = useSearchParams();
  const editor = useEditor({
    schema: inviteSchema,
    defaults: newInvitation(params.get('organisation') ?? ''),
    etag: null,
    save: (input) => inviteUser(bodyOfInput(input)),
    onSaved: (input) => {
      const name = `${input.firstName} ${input.lastName}`;
      toast({ message: t('administration.user.invited', { name, email: input.email }) });
      void navigate(`${listPath('users')}?q=${encodeURIComponent(input.email)}`);
    },
  });
  return (
    <Page
      title={t('administration.user.invite')}
      lead={t('administration.user.inviteLead')}
      crumbs={useCrumbs('users')}
    >
      {demonstration && (
        <p className="muted">
          {t('administration.mailbox.hint')}{' '}
          <Link to="/postfach">{t('administration.mailbox.hintLink')}</Link>
        </p>
      )}
      <EditorForm
        editor={editor}
        back={listPath('users')}
        isNew
        create={t('administration.user.inviteConfirm')}
        differences={() => []}
      >
        <InviteFields />
      </EditorForm>
    </Page>
  );
}
