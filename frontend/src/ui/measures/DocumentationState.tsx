import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ALL_MEASURES, NO_MEASURE_FILTER, useMeasures } from '../../api/measures';
import { mayDo, useMe } from '../../api/session';
import { QueryView } from '../QueryView';

/** Whether what is done in an area is written down in time, gently said, and the way to the list. */
export function DocumentationState({ area }: { area: string }) {
  const { t } = useTranslation();
  const mayRead = mayDo(useMe().data, 'read-programme');
  const measures = useMeasures({ ...NO_MEASURE_FILTER, area }, ALL_MEASURES, mayRead);
  if (!mayRead) return null;
  return (
    <>
      <QueryView query={measures} lines={1}>
        {({ items }) => {
          const begun = items.filter(({ startedOn, managed }) => startedOn !== null && managed);
          const late = begun.filter(({ findings }) => findings.includes('DOCUMENTATION_OVERDUE'));
          if (begun.length === 0) return <p className="muted">{t('measure.ofPlace.notRunning')}</p>;
          return (
            <p>
              {late.length === 0
                ? t('measure.ofPlace.inTime')
                : t('measure.ofPlace.late', { count: late.length })}
            </p>
          );
        }}
      </QueryView>
      <p className="no-print">
        <Link to={`/dokumentation?gebiet=${encodeURIComponent(area)}`}>
          {t('measure.ofPlace.documented')}
        </Link>
      </p>
    </>
  );
}
