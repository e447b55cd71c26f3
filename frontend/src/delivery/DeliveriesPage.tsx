import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useDeliveries } from '../api/deliveries';
import { ButtonLink } from '../ui/ButtonLink';
import { Page } from '../ui/Page';
import { Pager } from '../ui/Pager';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';
import './delivery.css';
import { DueNow } from './due/DueNow';
import { DeliveryFilters, STATES } from './list/DeliveryFilters';
import { DeliveryList } from './list/DeliveryList';
import { Places } from './Places';
import { PageDrop } from './upload/PageDrop';
import { useDropElsewhere } from './upload/waitingFiles';
import { useSetting } from './useSetting';

const SIZE = 50;

/** What is due, all deliveries, newest first, and the way to hand over the next. */
export default function DeliveriesPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const set = useSetting();
  const take = useDropElsewhere();
  const state = STATES.find((each) => each === params.get('state')) ?? '';
  const source = params.get('source') ?? '';
  const page = Math.max(0, Number(params.get('page')) || 0);
  const deliveries = useDeliveries({ page, size: SIZE, state, source });
  const filtered = state !== '' || source !== '';
  const handOver = <ButtonLink to="/deliveries/new">{t('delivery.new')}</ButtonLink>;
  return (
    <Page
      title={t('delivery.title')}
      crumbs={[{ to: '/', label: t('nav.start') }]}
      action={handOver}
    >
      <PageDrop onFiles={take} />
      <Places />
      <DueNow />
      <section aria-labelledby="list">
        <h2 id="list">{t('delivery.list')}</h2>
        <DeliveryFilters
          state={state}
          source={source}
          onChange={(part) => set({ ...part, page: '' })}
        />
        <QueryView query={deliveries}>
          {(list) => {
            if (list.items.length === 0 && filtered) return <p>{t('delivery.noMatch')}</p>;
            if (list.items.length === 0) {
              return (
                <Empty title={t('delivery.empty')} action={handOver}>
                  {t('delivery.emptyText')}
                </Empty>
              );
            }
            return (
              <>
                <DeliveryList deliveries={list.items} />
                <Pager
                  page={page}
                  size={SIZE}
                  total={list.total}
                  onPage={(next) => set({ page: next === 0 ? '' : String(next) })}
                />
              </>
            );
          }}
        </QueryView>
      </section>
    </Page>
  );
}
