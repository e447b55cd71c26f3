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
  /** Those of any of several districts, where not of one. */
  districts?: { code: string; name: string }[];
  indicator?: string;
  scheme?: string;
  level: 3 | 4;
}

const SHOWN = 5;

/** What people report of a district or of a figure: the newest, and the way to all and to reporting. */
export function Voices(props: Props) {
  const { district = '', districts = [], indicator = '', scheme = '', level } = props;
  const { t } = useTranslation();
  const me = useMe().data;
  const mayRead = mayDo(me, 'read-field-reports');
  const reports = useFieldReports(
    {
      ...{ ...ALL_REPORTS, district, indicator, scheme },
      districts: districts.map(({ code }) => code),
    },
    SHOWN,
    mayRead,
  );
  if (!mayRead) return <p className="muted">{t('voices.noRight')}</p>;
  const only = districts.length === 1 ? (districts[0]?.code ?? '') : district;
  const about = new URLSearchParams({
    ...(only === '' ? {} : { bezirk: only }),
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
              {districts.length > 1 ? (
                districts.map(({ code, name }) => (
                  <Link key={code} to={`/stimmen?bezirk=${encodeURIComponent(code)}`}>
                    {t('voices.ofDistrict', { name })}
                  </Link>
                ))
              ) : (
                <Link to={`/stimmen?${about}`}>{t('voices.all', { count: total })}</Link>
              )}
              {report}
            </p>
          </>
        )
      }
    </QueryView>
  );
}
