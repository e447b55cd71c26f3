import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldReport } from '../../api/fieldReports';
import { useFormat } from '../../format/useFormat';
import { useRoleName } from '../useRoleName';

/** Reports from the field in words. */
export function useReportWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const roleName = useRoleName();
  return useMemo(() => {
    const districts = ({ districts: all }: FieldReport) =>
      format.list(all.map(({ code, name }) => (name.includes(code) ? name : `${code} ${name}`)));
    return {
      districts,
      title: (report: FieldReport) => `${report.topic.name}: ${districts(report)}`,
      relation: ({ relation, indicator }: FieldReport) =>
        indicator === null
          ? t('voices.relation.NONE')
          : `${t(`voices.relation.${relation}`)}: ${indicator.name}`,
      from: ({ from, source }: FieldReport) =>
        `${from.organisation?.name ?? roleName(from.role)}, ${t(`voices.source.${source}`)}`,
      answer: ({ answer, state, withdrawnBecause }: FieldReport) => {
        if (state === 'WITHDRAWN') {
          return t('voices.withdrawnBecause', { reason: withdrawnBecause ?? '' });
        }
        if (answer === null) return t('voices.open');
        const said = t(`voices.outcome.${answer.outcome}`);
        const date = format.day(answer.at);
        return answer.text === null
          ? t('voices.answered', { said, date })
          : t('voices.answeredText', { said, date, text: answer.text });
      },
    };
  }, [t, format, roleName]);
}
