import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';

interface Appointment {
  date: string;
  start: string;
  end: string | null;
}

/** When a meeting is, in words. */
export function useMeetingWords() {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => ({
      when: ({ date, start, end }: Appointment) =>
        end === null
          ? t('meeting.at', { date: format.date(date), start })
          : t('meeting.fromTo', { date: format.date(date), start, end }),
    }),
    [t, format],
  );
}
