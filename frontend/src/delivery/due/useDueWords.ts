import { useTranslation } from 'react-i18next';
import type { DueItem } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { daysBetween, lacking } from './due';

const NAMED = 6;

/** How something due is said: since when, until when, and what is missing. */
export function useDueWords(today: string) {
  const { t } = useTranslation();
  const format = useFormat();
  return {
    state: ({ state, due }: DueItem) => {
      const word = t(`delivery.due.state.${state}`);
      const days = daysBetween(today, due);
      if (state === 'OVERDUE') return `${word} ${t('delivery.due.since', { count: -days })}`;
      if (state === 'DUE') {
        return `${word} ${days === 0 ? t('delivery.due.today') : t('delivery.due.in', { count: days })}`;
      }
      return word;
    },
    missing: (item: DueItem) => {
      const open = lacking(item);
      if (open.length === 0) return '';
      if (open.length === item.variables.length && open.every(({ present }) => present === 0)) {
        return t('delivery.due.everything', { count: open.length });
      }
      return t('delivery.due.missing', { names: format.list(open.map(missingWords)) });
    },
  };

  function missingWords({ name, present, missing }: DueItem['variables'][number]): string {
    if (present === 0 || missing.length === 0) return name;
    const codes = missing.slice(0, NAMED).join(', ');
    return t('delivery.due.missingDistricts', {
      count: missing.length,
      variable: name,
      codes: missing.length > NAMED ? t('delivery.due.andMore', { codes }) : codes,
    });
  }
}
