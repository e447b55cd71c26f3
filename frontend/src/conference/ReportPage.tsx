import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFieldReport, type FieldReport } from '../api/fieldReports';
import type { Held } from '../api/held';
import { mayDo, useMe } from '../api/session';
import { useFormat } from '../format/useFormat';
import { ButtonLink } from '../ui/ButtonLink';
import { Facts } from '../ui/Facts';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { ThingHistory } from '../ui/trail/ThingHistory';
import { ReportAnswer } from '../ui/voices/ReportAnswer';
import { useReportWords } from '../ui/voices/useReportWords';
import '../ui/voices/voices.css';
import { AnswerControl } from './AnswerControl';
import { Attachments } from './Attachments';
import { reportPath } from './view';
import { WithdrawControl } from './WithdrawControl';

/** One report: what was said, of what, and what became of it. */
export default function ReportPage() {
  const { id = '' } = useParams();
  return <QueryView query={useFieldReport(id)}>{(held) => <ReportView held={held} />}</QueryView>;
}

function ReportView({ held }: { held: Held<FieldReport> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useReportWords();
  const report = held.thing;
  const me = useMe().data;
  const mayChange = report.own && report.state === 'OPEN' && mayDo(me, 'write-field-reports');
  return (
    <Page
      title={words.title(report)}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/stimmen', label: t('voices.title') },
      ]}
      action={
        mayChange && (
          <ButtonLink to={`${reportPath(report.id)}/aendern`} look="secondary">
            {t('voices.form.change')}
          </ButtonLink>
        )
      }
    >
      <blockquote className="report-text report-text--whole">{report.text}</blockquote>
      <Facts
        facts={[
          { label: t('voices.field.kind'), value: t(`voices.kind.${report.kind}`) },
          { label: t('voices.field.relation'), value: <Relation report={report} /> },
          { label: t('voices.field.districts'), value: <Districts report={report} /> },
          { label: t('voices.field.topic'), value: report.topic.name },
          { label: t('voices.field.date'), value: format.date(report.date) },
          { label: t('voices.field.from'), value: words.from(report) },
          { label: t('voices.field.answer'), value: <ReportAnswer report={report} /> },
        ]}
      />
      <Attachments held={held} />
      <AnswerControl held={held} />
      {mayChange && <WithdrawControl held={held} />}
      <ThingHistory
        kind="field-report"
        id={report.id}
        version={report.version}
        right="write-field-reports"
      />
    </Page>
  );
}

function Relation({ report }: { report: FieldReport }) {
  const { indicator } = report;
  const words = useReportWords();
  if (indicator === null) return words.relation(report);
  return (
    <Link to={`/monitoring?indicator=${encodeURIComponent(indicator.code)}`}>
      {words.relation(report)}
    </Link>
  );
}

function Districts({ report }: { report: FieldReport }) {
  const query = new URLSearchParams({ scheme: report.scheme }).toString();
  return (
    <ul className="plain-list">
      {report.districts.map(({ code, name }) => (
        <li key={code}>
          <Link to={`/quartiere/${encodeURIComponent(code)}?${query}`}>
            {name.includes(code) ? name : `${code} ${name}`}
          </Link>
        </li>
      ))}
    </ul>
  );
}
