import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AUDIT_PAGE_SIZE, useAuditEvents } from '../api/audit';
import { Page } from '../ui/Page';
import { Pager } from '../ui/Pager';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';
import { AuditTable } from './AuditTable';

/** The audit trail, page by page. */
export default function AuditPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const page = Math.max(0, Number(params.get('page')) || 0);
  const events = useAuditEvents(page, params.get('action') ?? '');
  return (
    <Page
      title={t('audit.title')}
      crumbs={[{ to: '/', label: t('nav.start') }]}
      lead={t('audit.lead')}
    >
      <QueryView query={events}>
        {(list) =>
          list.total === 0 ? (
            <Empty title={t('audit.empty')}>{t('audit.emptyText')}</Empty>
          ) : (
            <>
              <AuditTable events={list.items} />
              <Pager
                page={page}
                size={AUDIT_PAGE_SIZE}
                total={list.total}
                onPage={(next) => {
                  setParams({ page: String(next) });
                }}
              />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
