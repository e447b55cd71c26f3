import { useTranslation } from 'react-i18next';
import { hasStatus } from '../../api/problem';
import { Alert } from '../../ui/Alert';
import { ProblemAlert } from '../../ui/states';

/** Why a change was refused; after somebody else's change the page shows the new state already. */
export function ChangeProblem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (error === null) return null;
  if (hasStatus(error, 412)) {
    return <Alert kind="warning" title={t('administration.user.conflict')} live />;
  }
  return <ProblemAlert error={error} />;
}
