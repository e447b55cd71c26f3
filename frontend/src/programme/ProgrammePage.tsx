import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useProgrammeAreas, type ProgrammeQuery } from '../api/programme';
import { mayDo, useMe } from '../api/session';
import { ButtonLink } from '../ui/ButtonLink';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';
import { AreaFilters } from './AreaFilters';
import { AreaList } from './AreaList';
import { AreasMap } from './AreasMap';
import { queryOf, searchOf } from './view';

/** Which districts belong to the programme, and what is missing there. */
export default function ProgrammePage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const view = queryOf(params);
  const areas = useProgrammeAreas(view);
  const change = (changed: Partial<ProgrammeQuery>) => {
    setParams(searchOf({ ...view, ...changed }), { replace: true });
  };
  const mayAdd = mayDo(useMe().data, 'manage-programme');
  const unfiltered = view.q === '' && view.state === '' && view.finding === '';
  return (
    <Page
      title={t('programme.title')}
      lead={t('programme.lead')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/quartiere', label: t('district.title') },
      ]}
      {...(mayAdd
        ? { action: <ButtonLink to="/programm/neu/gebiet">{t('programme.form.new')}</ButtonLink> }
        : {})}
    >
      <AreaFilters view={view} onChange={change} total={areas.data?.total} />
      <QueryView query={areas}>
        {({ items }) =>
          items.length === 0 && unfiltered ? (
            <Empty title={t('programme.empty')}>{t('programme.emptyText')}</Empty>
          ) : (
            <div className="programme-list">
              <AreaList areas={items} sort={view.sort} onSort={(sort) => change({ sort })} />
              <AreasMap areas={items} />
            </div>
          )
        }
      </QueryView>
    </Page>
  );
}
