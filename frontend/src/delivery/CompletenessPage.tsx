import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useCompleteness } from '../api/dueDates';
import { useFormat } from '../format/useFormat';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { useNarrow } from '../ui/useNarrow';
import { Empty } from '../ui/states';
import './delivery.css';
import { filled } from './due/completeness';
import { CompletenessCards } from './due/CompletenessCards';
import { CompletenessTable } from './due/CompletenessTable';
import './due/due.css';
import { SourceFilter } from './due/SourceFilter';
import { Places } from './Places';

/** Which variable is there at which date, and for how many districts. */
export default function CompletenessPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const [params] = useSearchParams();
  const Matrix = useNarrow() ? CompletenessCards : CompletenessTable;
  const completeness = useCompleteness(params.get('source') ?? '');
  return (
    <Page
      title={t('delivery.complete.title')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/deliveries', label: t('delivery.title') },
      ]}
      lead={t('delivery.complete.lead')}
    >
      <Places />
      <div className="filters list-filters">
        <SourceFilter />
      </div>
      <QueryView query={completeness}>
        {(known) => {
          if (known.items.length === 0 || known.dates.length === 0) {
            return (
              <Empty title={t('delivery.complete.empty')}>{t('delivery.complete.emptyText')}</Empty>
            );
          }
          const { full, total } = filled(known.items);
          return (
            <>
              <p className="verdict">
                {t('delivery.complete.summary', {
                  full: format.integer(full),
                  total: format.integer(total),
                })}
              </p>
              <p className="muted">{t('delivery.complete.legend')}</p>
              <Matrix completeness={known} />
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}
