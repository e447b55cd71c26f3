import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FACILITY_PAGE_SIZE, useFacilities, type Facility } from '../../api/facilities';
import { useFormat } from '../../format/useFormat';
import { Pager } from '../../ui/Pager';
import { QueryView } from '../../ui/QueryView';
import type { Column } from '../../ui/RecordList';
import { Empty } from '../../ui/states';
import { ListFrame } from '../parts/ListFrame';
import { ListTable } from '../parts/ListTable';
import { onePath } from '../paths';
import { FacilityFilters } from './FacilityFilters';
import { FacilityMarks } from './FacilityMarks';
import { useFacilityView } from './useFacilityView';

/** The places of the city's districts: day care, schools, counselling and more. */
export default function FacilitiesPage() {
  const { t } = useTranslation();
  const [view, change] = useFacilityView();
  const facilities = useFacilities(view);
  const columns = useColumns();
  const unfiltered = view.q === '' && view.kind === '' && view.district === '';
  return (
    <ListFrame section="facilities">
      <FacilityFilters view={view} onChange={change} total={facilities.data?.total} />
      <QueryView query={facilities}>
        {({ items, total }) =>
          total === 0 && unfiltered ? (
            <Empty title={t('catalogue.list.empty.facilities')}>
              {t('catalogue.list.emptyText.facilities')}
            </Empty>
          ) : (
            <>
              <ListTable
                label={t('catalogue.section.facilities')}
                items={items}
                keyOf={(item) => item.id}
                columns={columns}
              />
              <Pager
                page={view.page}
                size={FACILITY_PAGE_SIZE}
                total={total}
                onPage={(page) => change({ page })}
              />
            </>
          )
        }
      </QueryView>
    </ListFrame>
  );
}

function useColumns(): Column<Facility>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      id: 'name',
      card: 'name',
      label: t('catalogue.field.name'),
      cell: (item) => (
        <>
          <Link to={onePath('facilities', item.id)}>{item.name}</Link>{' '}
          <FacilityMarks facility={item} />
        </>
      ),
    },
    {
      id: 'kind',
      card: 'more',
      label: t('catalogue.field.kind'),
      cell: (item) => t(`catalogue.facilityKind.${item.kind}`),
    },
    {
      id: 'district',
      card: 'more',
      label: t('catalogue.field.district'),
      cell: (item) => (
        <Link to={`/quartiere/${encodeURIComponent(item.district.code)}`}>
          {item.district.code} {item.district.name}
        </Link>
      ),
    },
    {
      id: 'operator',
      card: 'more',
      label: t('catalogue.field.operator'),
      cell: (item) => item.operator,
    },
    {
      id: 'places',
      card: 'more',
      label: t('catalogue.field.places'),
      kind: 'figure',
      cell: (item) => (item.places === null ? '' : format.integer(item.places)),
    },
  ];
}
