import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { grantMembership, useActiveOrganisations } from '../../api/organisations';
import { useInstallation, useMe } from '../../api/session';
import type { User } from '../../api/users';
import { useFormat } from '../../format/useFormat';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useEditor } from '../../ui/form/useEditor';
import { needed, z } from '../../ui/form/zod';
import '../../ui/form/form.css';
import { ProblemAlert, Skeleton } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { ComboField } from '../../ui/form/ComboField';
import { TermFields } from '../organisation/TermFields';
import { termOf, termSchema } from '../organisation/termSchema';
import { nameOf } from './names';

const schema = z.intersection(z.object({ organisation: needed }), termSchema);

interface Props {
  user: User;
  /** Bodies for which the person acts already. */
  present: string[];
  onClose: () => void;
}

/** Lets somebody act for a body; the city's departments are the administration's to fill. */
export function AddBelonging({ user, present, onClose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const toast = useToast();
  const administers = useMe().data?.roles.includes('administrator') ?? false;
  const today = useInstallation().data?.today ?? '';
  const bodies = useActiveOrganisations();
  const free = (bodies.data?.items ?? []).filter(
    ({ code, kind }) => !present.includes(code) && (administers || kind !== 'CITY_DEPARTMENT'),
  );
  const editor = useEditor({
    schema,
    defaults: { organisation: '', function: '', from: format.date(today), to: '' },
    etag: null,
    save: (input) =>
      grantMembership({ organisation: input.organisation, subject: user.id, ...termOf(input) }),
    onSaved: () => {
      onClose();
      toast({ message: t('administration.member.added', { name: nameOf(user) }) });
    },
  });
  return (
    <ConfirmDialog
      isOpen
      title={t('administration.user.membershipAdd')}
      confirm={t('administration.user.membershipAdd')}
      pending={editor.pending}
      onClose={onClose}
      onConfirm={() => void editor.submit()}
    >
      <p>{t('administration.user.membershipAddText')}</p>
      <FormProvider {...editor.form}>
        <div className="form">
          {bodies.isError && <ProblemAlert error={bodies.error} />}
          {editor.error !== null && <ProblemAlert error={editor.error} />}
          {bodies.isPending ? (
            <Skeleton lines={2} />
          ) : (
            <ComboField
              name="organisation"
              label={t('administration.field.organisation')}
              options={free.map(({ code, name, kind }) => ({
                id: code,
                label: name,
                detail: t(`administration.kind.${kind}`),
              }))}
            />
          )}
          <TermFields />
        </div>
      </FormProvider>
    </ConfirmDialog>
  );
}
