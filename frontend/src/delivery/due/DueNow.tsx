import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDeliveryCalendar } from '../../api/dueDates';
import type { DueItem } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { handOverAddress, shelves } from './due';
import './due.css';
import { useDueWords } from './useDueWords';

const MOST = 4;

/** What is due now, shortly. Not there while nothing is known of it: the page does not wait for it. */
export function DueNow() {
  const { t } = useTranslation();
  const calendar = useDeliveryCalendar('', '').data;
  if (calendar === undefined || calendar.items.length === 0) return null;
  const { now } = shelves(calendar.items);
  return (
    <section aria-labelledby="due-now">
      <div className="section-head">
        <h2 id="due-now">{t('delivery.due.now')}</h2>
        <Link to="/deliveries/calendar">{t('delivery.due.all')}</Link>
      </div>
      {now.length === 0 ? (
        <p>{t('delivery.due.nowNone')}</p>
      ) : (
        <ul className="due-now">
          {now.slice(0, MOST).map((item) => (
            <Due key={item.source.code + item.referenceDate} item={item} today={calendar.today} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Due({ item, today }: { item: DueItem; today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useDueWords(today);
  return (
    <li>
      <p className={`due-state due-state--${item.state}`}>{words.state(item)}</p>
      <p className="due-what">
        {item.source.name}, <span className="numbers">{format.date(item.referenceDate)}</span>
      </p>
      <p className="muted">{words.missing(item)}</p>
      <p>
        {item.delivery === null ? (
          <Link to={handOverAddress(item)}>{t('delivery.due.handOver')}</Link>
        ) : (
          <Link to={`/deliveries/${item.delivery}`}>{t('delivery.due.look')}</Link>
        )}
      </p>
    </li>
  );
}
