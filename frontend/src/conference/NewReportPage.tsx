import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ownDistricts } from '../api/ownDistricts';
import { useInstallation, useMe } from '../api/session';
import { useFormat } from '../format/useFormat';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { ReportForm } from './ReportForm';
import { newReport } from './reportSchema';

/** A new report; the address may say of which district and of which figure. */
export default function NewReportPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const [params] = useSearchParams();
  const installation = useInstallation();
  const me = useMe().data;
  const own = me ? ownDistricts(me) : [];
  const asked = params.get('bezirk') ?? '';
  return (
    <Page
      title={t('voices.report')}
      lead={t('voices.form.lead')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/stimmen', label: t('voices.title') },
      ]}
    >
      <QueryView query={installation}>
        {({ scheme, today }) => (
          <ReportForm
            held={null}
            defaults={newReport({
              scheme,
              date: format.date(today),
              // With a single district of one's own there is nothing to choose.
              districts:
                asked !== '' ? [asked] : own.length === 1 ? own.map(({ code }) => code) : [],
              indicator: params.get('indikator') ?? '',
            })}
          />
        )}
      </QueryView>
    </Page>
  );
}
