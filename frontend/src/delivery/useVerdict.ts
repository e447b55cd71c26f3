import { useTranslation } from 'react-i18next';
import type { Delivery } from '../api/types';
import { useFormat } from '../format/useFormat';

/** Where a delivery stands, in one or two sentences; of its warnings so many still lack a reason. */
export function useVerdict(): (delivery: Delivery, openWarnings?: number) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (delivery, openWarnings = delivery.warnings) => {
    const { plan, errors, warnings } = delivery;
    switch (delivery.state) {
      case 'RECEIVED':
        return t('delivery.verdict.received');
      case 'CHECKED': {
        if (errors > 0 && warnings > 0) {
          return t('delivery.verdict.errorsAndWarnings', {
            errors: t('delivery.severityCount.errors', { count: errors }),
            warnings: t('delivery.severityCount.warnings', { count: warnings }),
          });
        }
        if (errors > 0) return t('delivery.verdict.errors', { count: errors });
        if (openWarnings > 0) return t('delivery.verdict.warnings', { count: openWarnings });
        if (warnings > 0) return t('delivery.verdict.settled');
        if (plan.new + plan.changed === 0) return t('delivery.verdict.nothingNew');
        return t('delivery.verdict.clean', {
          new: format.integer(plan.new),
          changed: format.integer(plan.changed),
        });
      }
      case 'PUBLISHED':
        return t('delivery.verdict.published', { at: dateTime(delivery.publishedAt) });
      case 'REJECTED':
        return t('delivery.verdict.rejected', { reason: delivery.reason ?? '' });
      case 'WITHDRAWN':
        return t('delivery.verdict.withdrawn', {
          at: dateTime(delivery.withdrawnAt),
          reason: delivery.reason ?? '',
        });
    }
  };

  function dateTime(at: string | null): string {
    return at === null ? '' : format.dateTime(at);
  }
}
