import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import {
  documentationTable,
  DOCUMENTATION_PAGE_SIZE,
  useDocumentation,
  type DocumentationQuery,
} from '../../api/documentation';
import { LinkButton } from '../../ui/LinkButton';
import { MeasurePlaces } from '../../ui/measures/MeasurePlaces';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { QueryView } from '../../ui/QueryView';
import { saveFile } from '../../ui/saveFile';
import { Empty, ProblemAlert } from '../../ui/states';
import { DueFilters } from './DueFilters';
import { DueList } from './DueList';
import { isFiltered, queryOf, searchOf } from './view';

/** What is due, overdue, submitted: for planning all of it, for a provider its own. */
export default function DueListPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const query = queryOf(params);
  const periods = useDocumentation(query);
  const change = (changed: Partial<DocumentationQuery>) => {
    setParams(searchOf({ ...query, page: 0, ...changed }), { replace: true });
  };
  return (
    <Page
      title={t('documentation.title')}
      lead={t('documentation.lead')}
      crumbs={[{ to: '/', label: t('nav.start') }]}
    >
      <MeasurePlaces />
      <DueFilters query={query} onChange={change} total={periods.data?.total} />
      <QueryView query={periods}>
        {({ items, total, page, size }) =>
          items.length === 0 ? (
            <None filtered={isFiltered(query)} onReset={() => setParams({}, { replace: true })} />
          ) : (
            <>
              <Download query={query} />
              <DueList items={items} sort={query.sort} onSort={(sort) => change({ sort })} />
              <Pager
                {...{ page, total }}
                size={size || DOCUMENTATION_PAGE_SIZE}
                onPage={(to) => change({ page: to })}
              />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

function None({ filtered, onReset }: { filtered: boolean; onReset: () => void }) {
  const { t } = useTranslation();
  return filtered ? (
    <p className="no-match">
      {t('documentation.noMatch')}{' '}
      <LinkButton onClick={onReset}>{t('documentation.reset')}</LinkButton>
    </p>
  ) : (
    <Empty title={t('documentation.empty')}>{t('documentation.emptyText')}</Empty>
  );
}

function Download({ query }: { query: DocumentationQuery }) {
  const { t } = useTranslation();
  const taking = useMutation({
    mutationFn: () => documentationTable(query),
    onSuccess: (table) => saveFile(t('documentation.fileName'), table, 'text/csv'),
  });
  return (
    <div className="list-download no-print">
      <LinkButton disabled={taking.isPending} onClick={() => taking.mutate()}>
        {t('documentation.export')}
      </LinkButton>
      {taking.isError && <ProblemAlert error={taking.error} />}
    </div>
  );
}
