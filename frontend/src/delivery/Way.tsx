import { useTranslation } from 'react-i18next';
import type { Delivery } from '../api/types';
import { useFormat } from '../format/useFormat';

interface Props {
  delivery: Delivery;
  /** Errors, and warnings without a reason. */
  unsettled: number;
}

interface Station {
  name: string;
  detail: string;
  at: 'past' | 'here' | 'ahead';
}

/** The way of a delivery: handed over, checked, settled, published; and where it is now. */
export function Way({ delivery, unsettled }: Props) {
  const { t } = useTranslation();
  const stations = useStations(delivery, unsettled);
  return (
    <ol className="way" aria-label={t('delivery.way.label')}>
      {stations.map(({ name, detail, at }) => (
        <li
          key={name}
          className={`way--${at}`}
          {...(at === 'here' ? { 'aria-current': 'step' } : {})}
        >
          <span className="way-name">
            {name}
            {at === 'past' && <span className="kern-sr-only"> ({t('delivery.way.past')})</span>}
          </span>
          <span className="muted numbers">{detail}</span>
        </li>
      ))}
    </ol>
  );
}

function useStations(delivery: Delivery, unsettled: number): Station[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { state } = delivery;
  const time = (at: string | null) => (at === null ? '' : format.dateTime(at));
  const received: Station = {
    name: t('delivery.way.received'),
    detail: time(delivery.receivedAt),
    at: 'past',
  };
  const checked: Station = {
    name: t('delivery.way.checked'),
    detail: t(state === 'RECEIVED' ? 'delivery.way.running' : 'delivery.way.done'),
    at: state === 'RECEIVED' ? 'here' : 'past',
  };
  const settled: Station = {
    name: t(state === 'CHECKED' && unsettled > 0 ? 'delivery.way.settle' : 'delivery.way.settled'),
    detail: settledDetail(),
    at: state === 'RECEIVED' ? 'ahead' : state === 'CHECKED' && unsettled > 0 ? 'here' : 'past',
  };
  if (state === 'REJECTED') {
    return [received, checked, { name: t('delivery.way.rejected'), detail: '', at: 'here' }];
  }
  const published: Station = {
    name: t(
      state === 'CHECKED' && unsettled === 0 ? 'delivery.way.publish' : 'delivery.way.published',
    ),
    detail: time(delivery.publishedAt) || t('delivery.way.notYet'),
    at: state === 'CHECKED' && unsettled === 0 ? 'here' : 'ahead',
  };
  if (state === 'PUBLISHED') published.at = 'here';
  if (state !== 'WITHDRAWN') return [received, checked, settled, published];
  const withdrawn: Station = {
    name: t('delivery.way.withdrawn'),
    detail: time(delivery.withdrawnAt),
    at: 'here',
  };
  return [received, checked, { ...published, at: 'past' }, withdrawn];

  function settledDetail(): string {
    if (state === 'RECEIVED') return t('delivery.way.notYet');
    if (state !== 'CHECKED') return t('delivery.way.done');
    return unsettled === 0
      ? t('delivery.way.nothingOpen')
      : t('delivery.way.open', { count: unsettled });
  }
}
