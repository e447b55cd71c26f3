import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../api/types';
import { useFormat } from '../format/useFormat';
import { useRoleName } from '../ui/useRoleName';
import { StateWord } from './StateWord';

/** What is known about the file itself. */
export function Facts({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation();
  const format = useFormat();
  const roleName = useRoleName();
  const { receivedBy } = delivery;
  const by = [roleName(receivedBy.role), receivedBy.organisation].filter(Boolean).join(', ');
  const facts: [string, ReactNode][] = [
    [t('delivery.columns.state'), <StateWord key="state" state={delivery.state} />],
    [t('delivery.columns.source'), delivery.source.name],
    [t('delivery.columns.date'), format.date(delivery.referenceDate)],
    [t('delivery.columns.received'), format.dateTime(delivery.receivedAt)],
    [t('delivery.receivedBy'), by],
    [t('delivery.size'), format.size(delivery.fileSize)],
  ];
  if (delivery.publishedAt) {
    facts.push([t('delivery.publishedAt'), format.dateTime(delivery.publishedAt)]);
  }
  if (delivery.withdrawnAt) {
    facts.push([t('delivery.withdrawnAt'), format.dateTime(delivery.withdrawnAt)]);
  }
  if (delivery.reason) {
    facts.push([t('delivery.reason'), delivery.reason]);
  }
  return (
    <>
      <dl className="facts numbers">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p className="muted file-line">
        <a href={`/api/v1/deliveries/${delivery.id}/file`} download={delivery.fileName}>
          {t('delivery.original')}
        </a>{' '}
        · {t('delivery.checksum')} <span className="code">{delivery.sha256.slice(0, 16)}…</span>
      </p>
    </>
  );
}
