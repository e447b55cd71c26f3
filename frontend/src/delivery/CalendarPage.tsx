import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useDeliveryCalendar } from '../api/dueDates';
import { ButtonLink } from '../ui/ButtonLink';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';
import './delivery.css';
import { CalendarFilters } from './due/CalendarFilters';
import { shelves, type Shelf } from './due/due';
import './due/due.css';
import { DueList } from './due/DueList';
import { Places } from './Places';
import { PageDrop } from './upload/PageDrop';
import { useDropElsewhere } from './upload/waitingFiles';

const SHELVES: Shelf[] = ['now', 'upcoming', 'done'];

/** What is due from which source, what of it is there, and whom to ask. */
export default function CalendarPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const take = useDropElsewhere();
  const calendar = useDeliveryCalendar(params.get('from') ?? '', params.get('until') ?? '');
  const source = params.get('source') ?? '';
  return (
    <Page
      title={t('delivery.due.title')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/deliveries', label: t('delivery.title') },
      ]}
      lead={t('delivery.due.lead')}
      action={<ButtonLink to="/deliveries/new">{t('delivery.new')}</ButtonLink>}
    >
      <PageDrop onFiles={take} />
      <Places />
      <CalendarFilters />
      <QueryView query={calendar}>
        {({ items, today }) => {
          const shown = items.filter((item) => source === '' || item.source.code === source);
          if (shown.length === 0) {
            return <Empty title={t('delivery.due.empty')}>{t('delivery.due.emptyText')}</Empty>;
          }
          const on = shelves(shown);
          return SHELVES.map((shelf) => (
            <section key={shelf} aria-labelledby={`due-${shelf}`}>
              <h2 id={`due-${shelf}`}>{t(`delivery.due.${shelf}`)}</h2>
              {on[shelf].length === 0 ? (
                <p className="muted">{t(`delivery.due.${shelf}None`)}</p>
              ) : (
                <DueList
                  label={t(`delivery.due.${shelf}`)}
                  shelf={shelf}
                  items={on[shelf]}
                  today={today}
                />
              )}
            </section>
          ));
        }}
      </QueryView>
    </Page>
  );
}
