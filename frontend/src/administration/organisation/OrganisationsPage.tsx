import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  BODY_KINDS,
  ORGANISATION_PAGE,
  useOrganisations,
  type Organisation,
} from '../../api/organisations';
import { mayDo, useInstallation, useMe } from '../../api/session';
import { ButtonLink } from '../../ui/ButtonLink';
import { Pager } from '../../ui/Pager';
import { QueryView } from '../../ui/QueryView';
import { RecordList, type Column } from '../../ui/RecordList';
import { Empty } from '../../ui/states';
import { ListPage } from '../parts/Frame';
import { sortingOf } from '../parts/sorting';
import { holds, usePeriod } from '../parts/usePeriod';
import { useView } from '../parts/useView';
import { NEW_ORGANISATION, onePath } from '../paths';
import { OrganisationFilters } from './OrganisationFilters';

const ACTIVE = ['yes', 'no', 'all'] as const;

/** Everybody who takes part: providers, housing companies, conferences, departments. */
export default function OrganisationsPage() {
  const { t } = useTranslation();
  const [view, change] = useView({ q: '', art: '', dabei: 'yes', sort: 'name' });
  const mayChange = mayDo(useMe().data, 'manage-organisations');
  const columns = useColumns();
  const kind = BODY_KINDS.find((each) => each === view.art) ?? '';
  const active = ACTIVE.find((each) => each === view.dabei) ?? 'yes';
  const { q, sort, page } = view;
  const organisations = useOrganisations({ q, kind, active, sort, page });
  const unfiltered = q === '' && kind === '';
  const create = (
    <ButtonLink to={NEW_ORGANISATION}>{t('administration.organisation.new')}</ButtonLink>
  );
  return (
    <ListPage section="organisations" {...(mayChange ? { action: create } : {})}>
      <OrganisationFilters
        view={{ q, kind, active }}
        onChange={change}
        total={organisations.data?.total}
      />
      <QueryView query={organisations}>
        {({ items, total }) => {
          if (total === 0 && unfiltered) {
            return (
              <Empty title={t('administration.organisation.empty')}>
                {t('administration.organisation.emptyText')}
              </Empty>
            );
          }
          if (total === 0) return <p className="no-match">{t('administration.list.noMatch')}</p>;
          return (
            <>
              <RecordList
                label={t('administration.section.organisations')}
                columns={columns}
                rows={items}
                keyOf={(item) => item.code}
                size="page"
                sorting={sortingOf(sort, (to) => change({ sort: to }))}
              />
              <Pager
                page={page}
                size={ORGANISATION_PAGE}
                total={total}
                onPage={(to) => change({ page: to })}
              />
            </>
          );
        }}
      </QueryView>
    </ListPage>
  );
}

function useColumns(): Column<Organisation>[] {
  const { t } = useTranslation();
  const period = usePeriod();
  const today = useInstallation().data?.today ?? '';
  return [
    {
      id: 'name',
      card: 'name',
      sorts: 'ascending',
      label: t('administration.field.name'),
      cell: (item) => <Link to={onePath('organisations', item.code)}>{item.name}</Link>,
    },
    {
      id: 'kind',
      card: 'more',
      sorts: 'ascending',
      label: t('administration.field.kind'),
      cell: (item) => t(`administration.kind.${item.kind}`),
    },
    {
      id: 'districts',
      card: 'more',
      label: t('administration.field.districts'),
      cell: (item) =>
        item.scope
          .filter((entry) => holds(entry, today))
          .map((entry) => `${entry.district.code} ${entry.district.name}`)
          .join(', '),
    },
    {
      id: 'activeFrom',
      card: 'more',
      sorts: 'ascending',
      label: t('administration.field.active'),
      cell: (item) => period({ from: item.activeFrom, to: item.activeTo }),
    },
  ];
}
