import { useTranslation } from 'react-i18next';
import { useIndicators } from '../api/figures';
import { MonitoringNav } from '../ui/monitoring/MonitoringNav';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';
import { IndicatorView } from './IndicatorView';
import './monitoring.css';

/** Indicators by area: the figure, its range, its map, its course. */
export default function MonitoringPage() {
  const { t } = useTranslation();
  const indicators = useIndicators();
  return (
    <Page title={t('monitoring.title')} crumbs={[{ to: '/', label: t('nav.start') }]}>
      <MonitoringNav />
      <QueryView query={indicators} lines={10}>
        {({ items }) => {
          const [first] = items;
          if (!first) {
            return (
              <Empty title={t('monitoring.noIndicators')}>{t('monitoring.noIndicatorsText')}</Empty>
            );
          }
          return <IndicatorView indicators={items} first={first} />;
        }}
      </QueryView>
    </Page>
  );
}
