import { useTranslation } from 'react-i18next';
import { useIndicatorList } from '../../api/indicators';
import { LIST_SIZE } from '../../api/held';
import type { Indicator } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { Pager } from '../../ui/Pager';
import { QueryView } from '../../ui/QueryView';
import type { Column } from '../../ui/RecordList';
import { CodeName } from '../parts/CodeName';
import { ListFilters } from '../parts/ListFilters';
import { ListFrame } from '../parts/ListFrame';
import { ListTable } from '../parts/ListTable';
import { useListView } from '../parts/useListView';
import { useIndicatorWords } from '../words/useIndicatorWords';

/** All indicators: what kind each is and how it is computed. */
export default function IndicatorsPage() {
  const { t } = useTranslation();
  const [view, change] = useListView();
  const list = useIndicatorList(view);
  const columns = useColumns();
  return (
    <ListFrame section="indicators">
      <ListFilters view={view} onChange={change} total={list.data?.total} />
      <QueryView query={list}>
        {({ items, total }) => (
          <>
            <ListTable
              label={t('catalogue.section.indicators')}
              items={items}
              keyOf={(item) => item.code}
              columns={columns}
              sort={view.sort}
              onSort={(sort) => change({ sort })}
            />
            <Pager
              page={view.page}
              size={LIST_SIZE}
              total={total}
              onPage={(page) => change({ page })}
            />
          </>
        )}
      </QueryView>
    </ListFrame>
  );
}

function useColumns(): Column<Indicator>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useIndicatorWords();
  return [
    {
      id: 'name',
      label: t('catalogue.field.name'),
      sorts: 'ascending',
      card: 'name',
      cell: (item) => <CodeName section="indicators" code={item.code} name={words.name(item)} />,
    },
    {
      id: 'kind',
      card: 'more',
      label: t('catalogue.field.kind'),
      cell: (item) => t(`catalogue.kind.${item.kind}`),
    },
    {
      id: 'formula',
      label: t('catalogue.field.formula'),
      cell: (item) => words.formula(item),
    },
    {
      id: 'dimension',
      card: 'more',
      label: t('catalogue.field.dimension'),
      cell: (item) => t(`catalogue.dimension.${item.dimension}`),
    },
    {
      id: 'dates',
      card: 'more',
      label: t('catalogue.field.dates'),
      kind: 'figure',
      cell: (item) => format.integer(item.dates.length),
    },
  ];
}
