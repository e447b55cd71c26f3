import { useTranslation } from 'react-i18next';
import { mayDo, useMe } from '../api/session';
import { useWarnings } from '../api/warnings';
import { useWatches } from '../api/watches';
import { MonitoringNav } from '../ui/monitoring/MonitoringNav';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { Filters } from './Filters';
import { Method } from './Method';
import { useView } from './useView';
import { WarningView } from './WarningView';
import { WatchList } from './WatchList';
import './warning.css';

/** Which values changed as hardly anywhere else, what was said of it, and what the reader keeps an eye on. */
export default function WarningPage() {
  const { t } = useTranslation();
  const [view, change] = useView();
  const warnings = useWarnings(view.months, view.indicator);
  const mayWatch = mayDo(useMe().data, 'keep-watch-list');
  const watches = useWatches(mayWatch);
  return (
    <Page
      title={t('warning.title')}
      crumbs={[{ to: '/', label: t('nav.start') }]}
      lead={t('warning.lead')}
    >
      <MonitoringNav />
      <Method />
      <Filters view={view} onChange={change} warnings={warnings.data} mayWatch={mayWatch} />
      <QueryView query={warnings} lines={10}>
        {(found) => (
          <WarningView
            warnings={found}
            watches={mayWatch ? (watches.data?.items ?? []) : null}
            {...{ view, change }}
          />
        )}
      </QueryView>
      {mayWatch && (
        <QueryView query={watches} lines={3}>
          {({ items }) => <WatchList watches={items} />}
        </QueryView>
      )}
    </Page>
  );
}
