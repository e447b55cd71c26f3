import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FieldReport } from '../../api/fieldReports';
import { useFormat } from '../../format/useFormat';
import { Badge } from '../Badge';
import { ReportAnswer } from './ReportAnswer';
import { useReportWords } from './useReportWords';
import './voices.css';

interface Props {
  report: FieldReport;
  /** Which heading it has, by where it stands. */
  level: 2 | 3 | 4;
}

/** What somebody reports, in their own words, with where it belongs and what became of it. */
export function ReportCard({ report, level }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useReportWords();
  const Heading = `h${String(level)}` as 'h2';
  const name = `report-${report.id}`;
  return (
    <article className={`report report--${report.kind}`} aria-labelledby={name}>
      <p className="report-marks">
        <Badge tone={report.relation === 'CONTRADICTS' ? 'warning' : 'neutral'}>
          {words.relation(report)}
        </Badge>
        <span className="muted">{t(`voices.kind.${report.kind}`)}</span>
      </p>
      <Heading className="report-title" id={name}>
        <Link to={`/stimmen/${encodeURIComponent(report.id)}`}>{words.title(report)}</Link>
      </Heading>
      <blockquote className="report-text">{report.text}</blockquote>
      <p className="muted report-from">
        {words.from(report)}
        {' · '}
        <time dateTime={report.date}>{format.date(report.date)}</time>
      </p>
      {report.attachments.length > 0 && (
        <p className="muted report-from">
          {t('voices.attach.count', { count: report.attachments.length })}
        </p>
      )}
      <p className="report-answer">
        <ReportAnswer report={report} />
      </p>
    </article>
  );
}
