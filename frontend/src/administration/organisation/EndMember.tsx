import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endMembership, grantMembership, type Membership } from '../../api/organisations';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Field } from '../../ui/Field';
import { ProblemAlert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';

interface Props {
  member: Membership;
  name: string;
  onClose: () => void;
}

/** Takes a membership away at once; taking that back grants it anew with the same function and end. */
export function EndMember({ member, name, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const restore = async () => {
    const { organisation, subject, function: what, to } = member;
    await grantMembership({ organisation: organisation.code, subject, function: what, to });
    await queries.invalidateQueries();
    toast({ message: t('administration.member.undone') });
  };
  const ending = useMutation({
    mutationFn: () =>
      endMembership(member.id, `"${String(member.version)}"`, reason.trim() || null),
    onSuccess: async () => {
      onClose();
      toast({ message: t('administration.member.ended'), undo: restore });
      await queries.invalidateQueries();
    },
  });
  return (
    <ConfirmDialog
      isOpen
      title={t('administration.member.endTitle', { name })}
      confirm={t('administration.member.end')}
      pending={ending.isPending}
      onClose={onClose}
      onConfirm={() => ending.mutate()}
    >
      <p>{t('administration.member.endText', { organisation: member.organisation.name })}</p>
      {ending.isError && <ProblemAlert error={ending.error} />}
      <Field label={t('catalogue.form.optional', { label: t('administration.field.reason') })}>
        {(field) => (
          <input {...field} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
    </ConfirmDialog>
  );
}
