import { useTranslation } from 'react-i18next';
import type { User } from '../../api/users';

/** From where a role comes that the account does not have itself. */
export function Through({ inherited }: { inherited: User['inheritedRoles'] }) {
  const { t } = useTranslation();
  return inherited.map(({ through, name }) => (
    <span key={through + name} className="muted">
      {' '}
      ({t(`administration.user.through.${through}`, { name })})
    </span>
  ));
}
