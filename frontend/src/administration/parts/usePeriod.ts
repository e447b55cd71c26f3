import { useTranslation } from 'react-i18next';
import { useInstallation } from '../../api/session';
import { useFormat } from '../../format/useFormat';

interface Span {
  from: string;
  to: string | null;
}

/** Says a span of days in words. */
export function usePeriod(): (span: Span) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useInstallation().data?.today ?? '';
  return ({ from, to }) => {
    if (to !== null) {
      return t('administration.period.span', { from: format.date(from), to: format.date(to) });
    }
    const words = from > today ? 'administration.period.ahead' : 'administration.period.from';
    return t(words, { from: format.date(from) });
  };
}

/** Whether the day lies in the span. */
export function holds({ from, to }: Span, day: string): boolean {
  return from <= day && (to === null || to >= day);
}
