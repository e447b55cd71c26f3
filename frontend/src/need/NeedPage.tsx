import { useTranslation } from 'react-i18next';
import { useNeedIndices } from '../api/needIndices';
import { mayDo, useMe } from '../api/session';
import { ButtonLink } from '../ui/ButtonLink';
import { MonitoringNav } from '../ui/monitoring/MonitoringNav';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';
import './need.css';
import { NeedIndexView } from './NeedIndexView';
import { NEW_DEFINITION } from './paths';

/** Where the figures together point to need for action, and how sure that is. */
export default function NeedPage() {
  const { t } = useTranslation();
  const indices = useNeedIndices();
  const mayEdit = mayDo(useMe().data, 'edit-catalogue');
  return (
    <Page
      title={t('need.title')}
      lead={t('need.lead')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/monitoring', label: t('nav.monitoring') },
      ]}
    >
      <MonitoringNav />
      <QueryView query={indices} lines={10}>
        {(items) => {
          const first = items.find(({ dimension }) => dimension === 'LIFE_SITUATION') ?? items[0];
          if (first) return <NeedIndexView indices={items} first={first} />;
          return (
            <Empty
              title={t('need.noIndices')}
              action={mayEdit && <ButtonLink to={NEW_DEFINITION}>{t('need.define')}</ButtonLink>}
            >
              {t('need.noIndicesText')}
            </Empty>
          );
        }}
      </QueryView>
    </Page>
  );
}
