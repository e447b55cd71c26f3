import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useConferenceList, type ConferenceQuery } from '../api/conferences';
import { mayDo, useMe } from '../api/session';
import { ButtonLink } from '../ui/ButtonLink';
import { FilterChips } from '../ui/FilterChips';
import { FilterBar } from '../ui/filter/FilterBar';
import { SearchField } from '../ui/filter/SearchField';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';
import { ConferenceList } from './ConferenceList';
import { queryOf, searchOf } from './view';

/** The conferences in sight, each with its next meeting. */
export default function ConferencesPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const view = queryOf(params);
  const conferences = useConferenceList(view);
  const change = (changed: Partial<ConferenceQuery>) => {
    setParams(searchOf({ ...view, ...changed }), { replace: true });
  };
  const unfiltered = view.q === '' && !view.own;
  const create = mayDo(useMe().data, 'manage-organisations') && (
    <ButtonLink to="/verwaltung/neu/organisation">{t('meeting.create')}</ButtonLink>
  );
  const marks = (['own', 'former'] as const).map((value) => ({
    value,
    label: t(`meeting.${value}`),
  }));
  return (
    <Page
      title={t('meeting.title')}
      lead={t('meeting.lead')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/quartiere', label: t('district.title') },
      ]}
      action={create}
    >
      <FilterBar
        shown={conferences.data ? t('meeting.count', { count: conferences.data.total }) : ''}
      >
        <SearchField label={t('meeting.search')} value={view.q} onType={(q) => change({ q })} />
        <FilterChips
          label={t('meeting.title')}
          options={marks}
          chosen={marks.map(({ value }) => value).filter((mark) => view[mark])}
          onChange={(chosen) =>
            change({ own: chosen.includes('own'), former: chosen.includes('former') })
          }
        />
      </FilterBar>
      <QueryView query={conferences}>
        {({ items }) => {
          if (items.length > 0) {
            return (
              <ConferenceList
                conferences={items}
                sort={view.sort}
                onSort={(sort) => change({ sort })}
              />
            );
          }
          return unfiltered ? (
            <Empty title={t('meeting.empty')} action={create}>
              {t('meeting.emptyText')}
            </Empty>
          ) : (
            <p className="no-match">{t('meeting.noMatch')}</p>
          );
        }}
      </QueryView>
    </Page>
  );
}
