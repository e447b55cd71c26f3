import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../api/types';
import { useFormat } from '../format/useFormat';
import type { de } from '../i18n/de';
import { useRoleName } from '../ui/useRoleName';

type Action = keyof typeof de.delivery.history.action;

/** What happened, when and by which role; never by which person. */
export function HistoryLine({ entry }: { entry: HistoryEntry }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const roleName = useRoleName();
  const known = i18n.exists(`delivery.history.action.${entry.action}`);
  const by = [roleName(entry.role), entry.organisation].filter(Boolean).join(', ');
  return (
    <div className="history-line">
      <p>
        <strong>
          {known ? t(`delivery.history.action.${entry.action as Action}`) : entry.action}
        </strong>{' '}
        <span className="muted numbers">
          {format.dateTime(entry.at)} · {by}
        </span>
      </p>
      {entry.reason && (
        <p className="history-reason">{t('delivery.history.reason', { reason: entry.reason })}</p>
      )}
    </div>
  );
}
