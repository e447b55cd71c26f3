import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Warnings } from '../api/warnings';
import type { Watch } from '../api/watches';
import { FictitiousBadge } from '../ui/Badge';
import { LinkButton } from '../ui/LinkButton';
import { LinkedAreas } from '../ui/map/LinkedAreas';
import { Empty } from '../ui/states';
import { ChangesTable } from './ChangesTable';
import { chosen } from './chosen';
import { PrintedChoice } from './PrintedChoice';
import { Summary } from './Summary';
import { Untold } from './Untold';
import type { ChangeView } from './useView';
import { isFiltered, type View } from './view';
import { WarningDownload } from './WarningDownload';
import { WarningList } from './WarningList';
import { WarningMap } from './WarningMap';
import { WarningTable } from './WarningTable';
import { WatchButton } from './WatchButton';

interface Props {
  warnings: Warnings;
  /** What the reader keeps an eye on; null for who has no list. */
  watches: Watch[] | null;
  view: View;
  change: ChangeView;
}

/** What stands out: how much, where, and each with its reason. */
export function WarningView({ warnings, watches, view, change }: Props) {
  const { t } = useTranslation();
  const items = chosen(warnings.items, view, watches ?? []);
  const everywhere = chosen(warnings.items, { ...view, district: '' }, watches ?? []);
  const district = warnings.items.find(
    ({ change: { district: one } }) => one.code === view.district,
  )?.change.district;
  const toggle = useCallback(
    (code: string) => change(({ district }) => ({ district: district === code ? '' : code })),
    [change],
  );
  return (
    <LinkedAreas chosen={view.district === '' ? [] : [view.district]} toggle={toggle}>
      <PrintedChoice warnings={warnings} view={view} />
      <Summary items={items} />
      {warnings.fictitious && (
        <p className="fictitious-note">
          <FictitiousBadge /> {t('monitoring.fictitiousNote')}
        </p>
      )}
      <WarningMap scheme={warnings.scheme} items={everywhere} />
      <WarningDownload view={view} />
      {watches !== null && district && (
        <p className="no-print">
          <WatchButton {...{ watches, district }} scheme={warnings.scheme} indicator={null} />
        </p>
      )}
      {view.shows === 'table' && view.indicator !== '' ? (
        <ChangesTable
          items={warnings.items}
          watches={watches ?? NO_WATCHES}
          {...{ view }}
          onChange={change}
        />
      ) : items.length === 0 ? (
        <Nothing view={view} onReset={() => change(RESET)} />
      ) : view.shows === 'table' ? (
        <WarningTable items={items} view={view} onChange={change} />
      ) : (
        <WarningList items={items} scheme={warnings.scheme} watches={watches} />
      )}
      <Untold warnings={warnings} />
    </LinkedAreas>
  );
}

const NO_WATCHES: Watch[] = [];
const RESET = { indicator: '', borough: '', district: '', state: '', watched: false } as const;

function Nothing({ view, onReset }: { view: View; onReset: () => void }) {
  const { t } = useTranslation();
  return isFiltered(view) ? (
    <p className="no-match">
      {t('warning.noMatch')} <LinkButton onClick={onReset}>{t('warning.filter.reset')}</LinkButton>
    </p>
  ) : (
    <Empty title={t('warning.empty')}>{t('warning.emptyText')}</Empty>
  );
}
