import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNeedIndices } from '../../api/needIndices';
import { MonitoringNav } from '../../ui/monitoring/MonitoringNav';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Empty } from '../../ui/states';
import '../need.css';
import { DEFINITIONS } from '../paths';
import './double.css';
import { DoubleIndexView } from './DoubleIndexView';

/** Where people in a difficult situation live in places that offer little. */
export default function DoublePage() {
  const { t } = useTranslation();
  const indices = useNeedIndices();
  return (
    <Page
      title={t('double.title')}
      lead={t('double.lead')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/monitoring', label: t('nav.monitoring') },
      ]}
    >
      <MonitoringNav />
      <QueryView query={indices} lines={10}>
        {(items) => {
          const people = items.filter(({ dimension }) => dimension === 'LIFE_SITUATION');
          const places = items.filter(({ dimension }) => dimension === 'PLACE');
          if (people.length > 0 && places.length > 0) {
            return <DoubleIndexView people={people} places={places} />;
          }
          return (
            <Empty
              title={t('double.missing')}
              action={<Link to={DEFINITIONS}>{t('need.definitions.title')}</Link>}
            >
              {t('double.missingText')}
            </Empty>
          );
        }}
      </QueryView>
    </Page>
  );
}
