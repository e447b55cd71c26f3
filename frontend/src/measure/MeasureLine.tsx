import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ALL_MEASURES, useMeasures, type MeasureState } from '../api/measures';
import { useInstallation } from '../api/session';
import { daysOf, usePeriod } from '../ui/measures/usePeriod';
import { measurePath } from '../ui/measures/paths';
import { QueryView } from '../ui/QueryView';
import { Timeline, type TimelineRow } from '../ui/timeline/Timeline';
import { groupedBy } from './lines';
import type { MeasureView } from './view';

const LOOKS: Record<MeasureState, TimelineRow['look']> = {
  IDEA: 'sketched',
  PLANNED: 'sketched',
  RUNNING: 'full',
  COMPLETED: 'faded',
  CANCELLED: 'faded',
};

/** The same measures along the calendar. The table view holds the same as a table. */
export function MeasureLine({ view, none }: { view: MeasureView; none: ReactNode }) {
  const { t } = useTranslation();
  const period = usePeriod();
  const today = useInstallation().data?.today;
  const measures = useMeasures({ ...view, sort: 'from', page: 0 }, ALL_MEASURES);
  return (
    <QueryView query={measures} lines={14}>
      {({ items, total }) => {
        if (items.length === 0 || today === undefined) return none;
        const groups = groupedBy(view.grouping, items).map(({ id, name, measures: rows }) => ({
          id: id || 'none',
          name: name || t('measure.noGroup'),
          rows: rows.map((measure) => ({
            id: measure.id,
            ...daysOf(measure),
            name: <Link to={measurePath(measure.id)}>{measure.title}</Link>,
            said: `${period(measure)}, ${t(`measure.state.${measure.state}`)}`,
            look: LOOKS[measure.state],
          })),
        }));
        return (
          <>
            {total > items.length && (
              <p className="muted">{t('measure.lineCut', { count: items.length })}</p>
            )}
            <Timeline label={t('measure.lineLabel')} today={today} groups={groups} />
          </>
        );
      }}
    </QueryView>
  );
}
