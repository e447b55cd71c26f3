import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Held } from '../../api/held';
import { saveRoles, type User } from '../../api/users';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import '../../ui/form/form.css';
import { ChangeProblem } from './ChangeProblem';
import { nameOf } from './names';
import { RoleChecks } from './RoleChecks';
import { useChange } from './useChange';

/** Chooses somebody's roles; those that go with no membership cannot be chosen. */
export function RolesDialog({ held, onClose }: { held: Held<User>; onClose: () => void }) {
  const { t } = useTranslation();
  const user = held.thing;
  const [roles, setRoles] = useState<string[]>(user.roles);
  const saving = useChange({
    act: () => saveRoles(user.id, roles, held.etag),
    said: () => t('administration.user.rolesSaved', { name: nameOf(user) }),
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      isOpen
      title={t('administration.user.rolesChange')}
      confirm={t('administration.member.save')}
      pending={saving.isPending}
      onClose={onClose}
      onConfirm={() => saving.mutate()}
    >
      <p>{t('administration.user.rolesText')}</p>
      <ChangeProblem error={saving.error} />
      <RoleChecks
        chosen={roles}
        onChange={setRoles}
        kinds={user.memberships.map(({ kind }) => kind)}
        inherited={user.inheritedRoles}
      />
    </ConfirmDialog>
  );
}
