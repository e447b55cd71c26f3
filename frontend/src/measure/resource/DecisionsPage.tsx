import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { tableOf } from '../../api/measures';
import {
  askedDecisions,
  DECISION_PAGE_SIZE,
  OUTCOMES,
  useDecisions,
  type DecisionQuery,
} from '../../api/resources';
import { FilterBar, FilterCount } from '../../ui/filter/FilterBar';
import { SearchField } from '../../ui/filter/SearchField';
import { FilterChips } from '../../ui/FilterChips';
import { LinkButton } from '../../ui/LinkButton';
import { ListDownload } from '../../ui/ListDownload';
import { MeasurePlaces } from '../../ui/measures/MeasurePlaces';
import { MEASURES } from '../../ui/measures/paths';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { QueryView } from '../../ui/QueryView';
import { RecordList } from '../../ui/RecordList';
import { Empty } from '../../ui/states';
import { isFiltered, queryOf, searchOf } from './decisionView';
import { useDecisionColumns } from './useDecisionColumns';

/** What bodies decided on additional money and staff, across all measures whose money the reader sees. */
export default function DecisionsPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const query = queryOf(params);
  const decisions = useDecisions(query);
  const columns = useDecisionColumns(true);
  const { sort } = query;
  const change = (changed: Partial<DecisionQuery>) => {
    setParams(searchOf({ ...query, page: 0, ...changed }), { replace: true });
  };
  const none = isFiltered(query) ? (
    <p className="no-match">
      {t('measure.decision.noMatch')}{' '}
      <LinkButton onClick={() => setParams({}, { replace: true })}>{t('measure.reset')}</LinkButton>
    </p>
  ) : (
    <Empty title={t('measure.decision.noneAll')}>{t('measure.decision.noneAllText')}</Empty>
  );
  return (
    <Page
      title={t('measure.decision.title')}
      lead={t('measure.decision.lead')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: MEASURES, label: t('measure.title') },
      ]}
    >
      <MeasurePlaces />
      <Filters query={query} onChange={change} total={decisions.data?.total} />
      <QueryView query={decisions}>
        {({ items, total, page, size }) =>
          items.length === 0 ? (
            none
          ) : (
            <>
              <ListDownload
                label={t('measure.export')}
                fileName={t('measure.decision.fileName')}
                load={() => tableOf('/api/v1/resource-decisions', askedDecisions(query))}
              />
              <RecordList
                label={t('measure.decision.title')}
                columns={columns}
                rows={items}
                keyOf={({ id }) => id}
                size="page"
                sorting={{
                  sort: { column: sort.replace('-', ''), descending: sort.startsWith('-') },
                  onSort: ({ column, descending }) =>
                    change({ sort: descending ? `-${column}` : column }),
                }}
              />
              <Pager
                {...{ page, total }}
                size={size || DECISION_PAGE_SIZE}
                onPage={(to) => change({ page: to })}
              />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

interface FiltersProps {
  query: DecisionQuery;
  onChange: (change: Partial<DecisionQuery>) => void;
  total: number | undefined;
}

function Filters({ query, onChange, total }: FiltersProps) {
  const { t } = useTranslation();
  return (
    <div className="no-print">
      <FilterBar>
        <SearchField
          label={t('measure.decision.search')}
          value={query.q}
          onType={(q) => onChange({ q })}
        />
      </FilterBar>
      <div className="chips-row">
        <FilterChips
          label={t('measure.decision.outcome')}
          options={OUTCOMES.map((outcome) => ({
            value: outcome,
            label: t(`measure.decision.outcomes.${outcome}`),
          }))}
          chosen={query.outcomes}
          onChange={(outcomes) => onChange({ outcomes })}
        />
        <FilterChips
          label={t('measure.decision.conditions')}
          options={[{ value: 'open', label: t('measure.decision.conditionsOpen') }]}
          chosen={query.conditionsOpen ? ['open'] : []}
          onChange={(chosen) => onChange({ conditionsOpen: chosen.length > 0 })}
        />
        <FilterCount>
          {total === undefined ? '' : t('measure.decision.count', { count: total })}
        </FilterCount>
      </div>
    </div>
  );
}
