import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { REPORT_PAGE_SIZE, useFieldReports, type ReportQuery } from '../api/fieldReports';
import { mayDo, useMe } from '../api/session';
import { ButtonLink } from '../ui/ButtonLink';
import { Page } from '../ui/Page';
import { Pager } from '../ui/Pager';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';
import { ReportCard } from '../ui/voices/ReportCard';
import { ReportFilters } from './ReportFilters';
import { ReportSort } from './ReportSort';
import { isFiltered, queryOf, searchOf } from './view';

/** What people in the districts report; for planning the list of what waits for an answer. */
export default function ReportsPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const view = queryOf(params);
  const reports = useFieldReports(view);
  const me = useMe().data;
  const mayWrite = mayDo(me, 'write-field-reports');
  const mayKeepTopics = mayDo(me, 'manage-programme');
  const change = (changed: Partial<ReportQuery>) => {
    setParams(searchOf({ ...view, page: 0, ...changed }), { replace: true });
  };
  const about = view.district === '' ? '' : `?bezirk=${encodeURIComponent(view.district)}`;
  const report = mayWrite && (
    <ButtonLink to={`/stimmen/neu${about}`}>{t('voices.report')}</ButtonLink>
  );
  return (
    <Page
      title={t('voices.title')}
      lead={t('voices.lead')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/quartiere', label: t('district.title') },
      ]}
      action={report}
    >
      <p className="no-print">
        <Link to="/konferenzen">{t('meeting.title')}</Link>
        {mayKeepTopics && (
          <>
            {' · '}
            <Link to="/stimmen/handlungsfelder">{t('voices.topic.title')}</Link>
          </>
        )}
      </p>
      <ReportFilters view={view} onChange={change} total={reports.data?.total} />
      <QueryView query={reports}>
        {({ items, total }) =>
          total === 0 ? (
            isFiltered(view) ? (
              <p className="no-match">{t('voices.noMatch')}</p>
            ) : (
              <Empty title={t('voices.empty')}>{t('voices.emptyText')}</Empty>
            )
          ) : (
            <>
              <ReportSort sort={view.sort} onSort={(sort) => change({ sort })} />
              <div className="reports">
                {items.map((item) => (
                  <ReportCard key={item.id} report={item} level={2} />
                ))}
              </div>
              <Pager
                page={view.page}
                size={REPORT_PAGE_SIZE}
                total={total}
                onPage={(page) => change({ page })}
              />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
