import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FieldReport } from '../../api/fieldReports';
import { useReportWords } from './useReportWords';

/** What became of a report, with the way to the goal that it went into. */
export function ReportAnswer({ report }: { report: FieldReport }) {
  const { t } = useTranslation();
  const words = useReportWords();
  const goal = report.answer?.goal ?? null;
  return (
    <>
      {words.answer(report)}
      {goal !== null && (
        <>
          {' '}
          {t('voices.inGoal')}{' '}
          <Link to={`/ziele/${encodeURIComponent(goal.code)}`}>{goal.name}</Link>
        </>
      )}
    </>
  );
}
