import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ALL_DOCUMENTATION, TO_WRITE, useDocumentation } from '../../api/documentation';
import { QueryView } from '../QueryView';
import { DueCard } from './DueCard';
import './due.css';
import { DOCUMENTATION } from './paths';

/** So many stand as cards; the list has all. */
const SHOWN = 6;

/** What the own body has to document now, the most urgent first. */
export function DueCards() {
  const { t } = useTranslation();
  const due = useDocumentation({ ...ALL_DOCUMENTATION, standings: TO_WRITE, mine: true }, SHOWN);
  return (
    <section aria-labelledby="due-title">
      <h2 id="due-title">{t('documentation.cards.title')}</h2>
      <QueryView query={due} lines={5}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('documentation.cards.none')}</p>
          ) : (
            <ul className="due-cards">
              {items.map((item) => (
                <DueCard key={`${item.measure.id} ${item.period.code}`} item={item} />
              ))}
            </ul>
          )
        }
      </QueryView>
      <p className="more">
        <Link to={`${DOCUMENTATION}?unsere=1`}>
          {t('documentation.cards.more')}
          {(due.data?.total ?? 0) > SHOWN && ` (${String(due.data?.total)})`}
        </Link>
      </p>
    </section>
  );
}
