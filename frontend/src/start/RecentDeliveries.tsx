import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDeliveries } from '../api/deliveries';
import type { DeliveryState } from '../api/types';
import { useFormat } from '../format/useFormat';
import { QueryView } from '../ui/QueryView';

interface Props {
  title: string;
  empty: string;
  /** Only those in this state; all without one. */
  state?: DeliveryState;
}

/** The files that came last, or what was published last. */
export function RecentDeliveries({ title, empty, state }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const deliveries = useDeliveries({ page: 0, size: 5, state: state ?? '', source: '' });
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{title}</h2>
      <QueryView query={deliveries} lines={4}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{empty}</p>
          ) : (
            <ul className="lines">
              {items.map((delivery) => (
                <li key={delivery.id}>
                  <Link to={`/deliveries/${delivery.id}`}>
                    {t('start.deliveryOf', {
                      source: delivery.source.name,
                      date: format.date(delivery.referenceDate),
                    })}
                  </Link>
                  <span className={`state state--${delivery.state}`}>
                    {t(`delivery.state.${delivery.state}`)}
                  </span>
                  <span className="muted numbers">
                    {t('start.deliveryPlan', {
                      new: format.integer(delivery.plan.new),
                      changed: format.integer(delivery.plan.changed),
                      at: format.dateTime(delivery.publishedAt ?? delivery.receivedAt),
                    })}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </section>
  );
}
