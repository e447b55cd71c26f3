import { useTranslation } from 'react-i18next';
import type { Values } from '../../api/types';
import { Alert } from '../Alert';

/** What may mislead about what an indicator is called; nothing where nothing does. */
export function LabelNotices({ notices }: Pick<Values, 'notices'>) {
  const { t } = useTranslation();
  if (notices.length === 0) return null;
  return (
    <Alert kind="info" title={t('monitoring.labelNotices')}>
      {notices.map(({ kind, sentence }) => (
        <p key={kind}>{sentence}</p>
      ))}
    </Alert>
  );
}
