import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentationPeriod, Standing } from '../../api/documentation';
import { useInstallation } from '../../api/session';
import { useFormat } from '../../format/useFormat';
import { daysBetween } from './days';

interface Due {
  period: DocumentationPeriod;
  standing: Standing;
  daysOverdue: number;
}

const CLOSE = 14;

/** Says when something is due, in gentle words: "überfällig seit 12 Tagen", "noch 3 Tage". */
export function useDueWords(): (due: Due) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useInstallation().data?.today;
  return useCallback(
    ({ period, standing, daysOverdue }) => {
      if (standing === 'OVERDUE') return t('documentation.due.overdue', { count: daysOverdue });
      const left = today === undefined ? CLOSE : daysBetween(today, period.due);
      if (standing === 'DUE' && left === 0) return t('documentation.due.today');
      if (standing === 'DUE' && left < CLOSE) return t('documentation.due.left', { count: left });
      return t('documentation.due.until', { date: format.date(period.due) });
    },
    [t, format, today],
  );
}
