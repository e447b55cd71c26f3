import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ALL_REPORTS, useFieldReports } from '../../api/fieldReports';
import { mayDo, useMe } from '../../api/session';
import { ButtonLink } from '../ButtonLink';
import { QueryView } from '../QueryView';
import { Empty } from '../states';
import { ReportCard } from './ReportCard';

interface Props {
  /** Codes of what they speak of; empty for any. */
  district?: string;
  indicator?: string;
  scheme?: string;
  level: 3 | 4;
}

const SHOWN = 5;

/** What people report of a district or of a figure: the newest, and the way to all and to reporting. */
export function Voices({ district = '', indicator = '', scheme = '', level }: Props) {
  const { t } = useTranslation();
  const me = useMe().data;
  const mayRead = mayDo(me, 'read-field-reports');
  const reports = useFieldReports({ ...ALL_REPORTS, district, indicator, scheme }, SHOWN, mayRead);
  if (!mayRead) return <p className="muted">{t('voices.noRight')}</p>;
  const about = new URLSearchParams({
    ...(district === '' ? {} : { bezirk: district }),
    ...(indicator === '' ? {} : { indikator: indicator }),
  }).toString();
  const report = mayDo(me, 'write-field-reports') && (
    <ButtonLink to={`/stimmen/neu?${about}`} look="secondary">
      {t('voices.report')}
    </ButtonLink>
  );
  return (
    <QueryView query={reports} lines={3}>
      {({ items, total }) =>
        total === 0 ? (
          <Empty title={t('voices.empty')} action={report}>
            {t('voices.emptyText')}
          </Empty>
        ) : (
          <>
            <div className="reports">
              {items.map((item) => (
                <ReportCard key={item.id} report={item} level={level} />
              ))}
            </div>
            <p className="report-ways no-print">
              <Link to={`/stimmen?${about}`}>{t('voices.all', { count: total })}</Link>
              {report}
            </p>
          </>
        )
      }
    </QueryView>
  );
}
