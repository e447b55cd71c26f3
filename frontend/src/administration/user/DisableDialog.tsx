import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Held } from '../../api/held';
import { disableUser, enableUser, type User } from '../../api/users';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Field } from '../../ui/Field';
import { ChangeProblem } from './ChangeProblem';
import { nameOf } from './names';
import { useChange } from './useChange';

/** Shuts somebody out, with the reason; it can be taken back. */
export function DisableDialog({ held, onClose }: { held: Held<User>; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const user = held.thing;
  const name = nameOf(user);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  const disabling = useChange({
    act: () => disableUser(user.id, reason.trim(), held.etag),
    said: () => t('administration.user.disabled', { name }),
    undo: async ({ version }) => {
      await enableUser(user.id, `"${String(version)}"`);
      await queries.invalidateQueries();
    },
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      isOpen
      title={t('administration.user.disableTitle', { name })}
      confirm={t('administration.user.disable')}
      pending={disabling.isPending}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (!missing) disabling.mutate();
      }}
    >
      <p>{t('administration.user.disableText')}</p>
      <ChangeProblem error={disabling.error} />
      <Field
        label={t('administration.field.reason')}
        error={tried && missing ? t('catalogue.fault.required') : undefined}
      >
        {(field) => (
          <textarea
            {...field}
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </ConfirmDialog>
  );
}
