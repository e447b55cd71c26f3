import { useTranslation } from 'react-i18next';
import { useHistory } from '../api/deliveries';
import type { Delivery } from '../api/types';
import { QueryView } from '../ui/QueryView';
import { HistoryLine } from './HistoryLine';

/** What happened to the delivery, from its arrival on. */
export function HistoryPart({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation();
  const history = useHistory(delivery.id, delivery.version);
  return (
    <QueryView query={history}>
      {(entries) => (
        <ol className="timeline" aria-label={t('delivery.parts.history')}>
          {[...entries]
            .sort((a, b) => a.at.localeCompare(b.at))
            .map((entry) => (
              <li key={entry.at + entry.action}>
                <HistoryLine entry={entry} />
              </li>
            ))}
        </ol>
      )}
    </QueryView>
  );
}
