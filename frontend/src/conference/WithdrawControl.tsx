import { useTranslation } from 'react-i18next';
import { withdrawReport, type FieldReport } from '../api/fieldReports';
import type { Held } from '../api/held';
import { ReasonControl } from '../ui/reason/ReasonControl';

/** Takes a report of one's own body back, with the reason. */
export function WithdrawControl({ held: { thing, etag } }: { held: Held<FieldReport> }) {
  const { t } = useTranslation();
  return (
    <section className="no-print" aria-label={t('voices.withdraw.action')}>
      <ReasonControl
        action={t('voices.withdraw.action')}
        title={t('voices.withdraw.title')}
        text={t('voices.withdraw.text')}
        done={t('voices.withdraw.done')}
        act={(reason) => withdrawReport(thing.id, reason, etag)}
      />
    </section>
  );
}
