import { useTranslation } from 'react-i18next';
import { useSources } from '../../api/catalogue';
import type { Source } from '../../api/types';
import { QueryView } from '../../ui/QueryView';
import type { Column } from '../../ui/RecordList';
import { Empty } from '../../ui/states';
import { CodeName } from '../parts/CodeName';
import { ListFilters } from '../parts/ListFilters';
import { ListFrame } from '../parts/ListFrame';
import { ListTable } from '../parts/ListTable';
import { arranged } from '../parts/arranged';
import { useListView } from '../parts/useListView';
import { useSourceWords } from '../words/useSourceWords';

/** All sources: who delivers, how often, and who may see raw counts. */
export default function SourcesPage() {
  const { t } = useTranslation();
  const [view, change] = useListView();
  const words = useSourceWords();
  const columns = useColumns();
  const sources = useSources();
  return (
    <ListFrame section="sources">
      <QueryView query={sources}>
        {({ items }) => {
          if (items.length === 0) {
            return (
              <Empty title={t('catalogue.list.empty.sources')}>
                {t('catalogue.list.emptyText.sources')}
              </Empty>
            );
          }
          const shown = arranged(items, view, words.name);
          return (
            <>
              <ListFilters view={view} onChange={change} canRetire={false} total={shown.length} />
              <ListTable
                label={t('catalogue.section.sources')}
                items={shown}
                keyOf={(item) => item.code}
                columns={columns}
                sort={view.sort}
                onSort={(sort) => change({ sort })}
              />
            </>
          );
        }}
      </QueryView>
    </ListFrame>
  );
}

function useColumns(): Column<Source>[] {
  const { t } = useTranslation();
  const words = useSourceWords();
  return [
    {
      id: 'name',
      label: t('catalogue.field.name'),
      sorts: 'ascending',
      card: 'name',
      cell: (item) => <CodeName section="sources" code={item.code} name={words.name(item)} />,
    },
    { id: 'rhythm', card: 'more', label: t('catalogue.field.rhythm'), cell: words.rhythm },
    { id: 'audience', card: 'more', label: t('catalogue.field.rawAudience'), cell: words.audience },
    {
      id: 'contact',
      label: t('catalogue.field.contact'),
      cell: (item) => item.contact,
    },
  ];
}
