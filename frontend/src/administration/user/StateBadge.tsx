import { useTranslation } from 'react-i18next';
import type { UserState } from '../../api/users';
import { Badge } from '../../ui/Badge';

const TONES = { ACTIVE: 'success', INVITED: 'warning', DISABLED: 'danger' } as const;

/** How far an account is, in a word. */
export function StateBadge({ state }: { state: UserState }) {
  const { t } = useTranslation();
  return <Badge tone={TONES[state]}>{t(`administration.state.${state}`)}</Badge>;
}
