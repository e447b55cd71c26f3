import { useTranslation } from 'react-i18next';
import { useSchemes, type Scheme } from '../../api/schemes';
import { useFormat } from '../../format/useFormat';
import { QueryView } from '../../ui/QueryView';
import type { Column } from '../../ui/RecordList';
import { Empty } from '../../ui/states';
import { CodeName } from '../parts/CodeName';
import { ListFilters } from '../parts/ListFilters';
import { ListFrame } from '../parts/ListFrame';
import { ListTable } from '../parts/ListTable';
import { arranged } from '../parts/arranged';
import { useListView } from '../parts/useListView';
import { useSchemeWords } from '../words/useSchemeWords';

/** All schemes: how the city was divided, when. */
export default function SchemesPage() {
  const { t } = useTranslation();
  const [view, change] = useListView();
  const words = useSchemeWords();
  const columns = useColumns();
  const schemes = useSchemes();
  return (
    <ListFrame section="schemes">
      <QueryView query={schemes}>
        {({ items }) => {
          if (items.length === 0) {
            return (
              <Empty title={t('catalogue.list.empty.schemes')}>
                {t('catalogue.list.emptyText.schemes')}
              </Empty>
            );
          }
          const shown = arranged(items, view, words.name);
          return (
            <>
              <ListFilters view={view} onChange={change} canRetire={false} total={shown.length} />
              <ListTable
                label={t('catalogue.section.schemes')}
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

function useColumns(): Column<Scheme>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useSchemeWords();
  return [
    {
      id: 'name',
      label: t('catalogue.field.name'),
      sorts: 'ascending',
      card: 'name',
      cell: (item) => <CodeName section="schemes" code={item.code} name={words.name(item)} />,
    },
    { id: 'validity', card: 'more', label: t('catalogue.field.validity'), cell: words.validity },
    {
      id: 'boundaries',
      card: 'more',
      label: t('catalogue.field.boundaries'),
      cell: words.boundaries,
    },
    {
      id: 'districts',
      card: 'more',
      label: t('catalogue.field.districts'),
      kind: 'figure',
      cell: (item) => format.integer(item.districtCount),
    },
  ];
}
