import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useDistricts } from '../api/districts';
import { mayDo, useMe } from '../api/session';
import { ButtonLink } from '../ui/ButtonLink';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';
import './district.css';
import { DistrictIndex } from './DistrictIndex';

/** All districts by borough, like the index of an atlas. */
export default function DistrictsPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const areas = useDistricts(params.get('scheme') ?? '');
  const mayReadProgramme = mayDo(useMe().data, 'read-programme');
  return (
    <Page
      title={t('district.title')}
      lead={t('district.lead')}
      crumbs={[{ to: '/', label: t('nav.start') }]}
      {...(mayReadProgramme
        ? { action: <ButtonLink to="/programm">{t('programme.title')}</ButtonLink> }
        : {})}
    >
      {mayReadProgramme && (
        <p className="no-print">
          <Link to="/konferenzen">{t('meeting.title')}</Link>
        </p>
      )}
      <QueryView query={areas} lines={12}>
        {(list) =>
          list.length === 0 ? (
            <Empty title={t('district.empty')}>{t('district.emptyText')}</Empty>
          ) : (
            <DistrictIndex areas={list} />
          )
        }
      </QueryView>
    </Page>
  );
}
