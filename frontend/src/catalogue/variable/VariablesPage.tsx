import { useTranslation } from 'react-i18next';
import { LIST_SIZE } from '../../api/held';
import type { Variable } from '../../api/types';
import { useVariableList } from '../../api/variables';
import { useLanguage } from '../../i18n/useLanguage';
import { Pager } from '../../ui/Pager';
import { QueryView } from '../../ui/QueryView';
import type { Column } from '../../ui/RecordList';
import { CodeName } from '../parts/CodeName';
import { ListFilters } from '../parts/ListFilters';
import { ListFrame } from '../parts/ListFrame';
import { ListTable } from '../parts/ListTable';
import { useListView } from '../parts/useListView';
import { useNames } from '../words/useNames';
import { useVariableWords } from '../words/useVariableWords';

/** All variables: what is counted, by whom, and how small counts are protected. */
export default function VariablesPage() {
  const { t } = useTranslation();
  const [view, change] = useListView();
  const list = useVariableList(view);
  const columns = useColumns();
  return (
    <ListFrame section="variables">
      <ListFilters view={view} onChange={change} total={list.data?.total} />
      <QueryView query={list}>
        {({ items, total }) => (
          <>
            <ListTable
              label={t('catalogue.section.variables')}
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

function useColumns(): Column<Variable>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useVariableWords();
  const names = useNames();
  return [
    {
      id: 'name',
      label: t('catalogue.field.name'),
      sorts: 'ascending',
      card: 'name',
      cell: (item) => <CodeName section="variables" code={item.code} name={words.name(item)} />,
    },
    {
      id: 'unit',
      card: 'more',
      label: t('catalogue.field.unit'),
      cell: (item) => item.unit[language],
    },
    {
      id: 'source',
      card: 'more',
      label: t('catalogue.field.source'),
      cell: (item) => names.source(item.source),
    },
    {
      id: 'measure',
      label: t('catalogue.field.measure'),
      cell: (item) => t(`catalogue.measure.${item.measure}`),
    },
    {
      id: 'threshold',
      card: 'more',
      label: t('catalogue.field.confidentialityThreshold'),
      cell: (item) => words.threshold(item.confidentialityThreshold),
    },
  ];
}
