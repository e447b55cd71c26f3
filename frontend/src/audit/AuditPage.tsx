import { useTranslation } from 'react-i18next';
import { AUDIT_PAGE_SIZE, EVERYTHING, useAuditEvents } from '../api/audit';
import { mayDo, useMe } from '../api/session';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { Page } from '../ui/Page';
import { Pager } from '../ui/Pager';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';
import { AuditFilters } from './AuditFilters';
import { AuditTable } from './AuditTable';
import { ExportButton } from './ExportButton';
import { isFiltered, useAuditView } from './useAuditView';
import { VerificationPanel } from './VerificationPanel';
import './audit.css';

/** The audit trail: whether it is whole, and its entries, narrowed and sorted by the address. */
export default function AuditPage() {
  const { t } = useTranslation();
  const me = useMe().data;
  const [view, change] = useAuditView();
  const events = useAuditEvents(view);
  const filtered = isFiltered(view);
  return (
    <Page
      title={t('audit.title')}
      crumbs={[{ to: '/', label: t('nav.start') }]}
      lead={t('audit.lead')}
      {...(mayDo(me, 'manage-personal-data')
        ? {
            action: (
              <ButtonLink to="/personendaten" look="secondary">
                {t('privacy.others.title')}
              </ButtonLink>
            ),
          }
        : {})}
    >
      <VerificationPanel />
      <AuditFilters view={view} onChange={change} total={events.data?.total} />
      <div className="list-tools">
        {filtered && <Button onClick={() => change(EVERYTHING)}>{t('audit.clear')}</Button>}
        <ExportButton view={view} />
      </div>
      <QueryView query={events}>
        {(list) =>
          list.total === 0 ? (
            <Empty title={filtered ? t('ui.noneFound') : t('audit.empty')}>
              {filtered ? t('audit.noneFoundText') : t('audit.emptyText')}
            </Empty>
          ) : (
            <>
              <AuditTable events={list.items} view={view} onChange={change} />
              <Pager
                page={view.page}
                size={AUDIT_PAGE_SIZE}
                total={list.total}
                onPage={(page) => change({ page })}
              />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
