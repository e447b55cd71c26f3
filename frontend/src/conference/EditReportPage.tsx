import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFieldReport } from '../api/fieldReports';
import { useFormat } from '../format/useFormat';
import { FreshOnce } from '../ui/FreshOnce';
import { Page } from '../ui/Page';
import { ReportForm } from './ReportForm';
import { inputOf } from './reportSchema';
import { reportPath } from './view';

/** Changing a report that is not answered yet. */
export default function EditReportPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const format = useFormat();
  const query = useFieldReport(id);
  return (
    <Page
      title={t('voices.form.change')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/stimmen', label: t('voices.title') },
        { to: reportPath(id), label: t('voices.one') },
      ]}
    >
      <FreshOnce query={query}>
        {(held, again) => (
          <ReportForm
            key={held.etag}
            held={held}
            defaults={inputOf(held.thing, format.date(held.thing.date))}
            onAgain={again}
          />
        )}
      </FreshOnce>
    </Page>
  );
}
