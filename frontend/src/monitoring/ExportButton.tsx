import { useTranslation } from 'react-i18next';
import type { Value, Values } from '../api/types';
import { useFormat } from '../format/useFormat';
import { Button } from '../ui/Button';
import { saveFile } from '../ui/saveFile';
import { csvOf } from './csv';
import { useOrigin } from './useOrigin';
import { useWords } from '../ui/figure/useWords';

/** Saves the table as it is shown, with its notes. */
export function ExportButton({ values, rows }: { values: Values; rows: Value[] }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { differenceHead } = useWords(values.indicator);
  const { sources } = useOrigin(values);
  const save = () => {
    const text = csvOf(values, rows, {
      title: t('monitoring.csv.title'),
      date: t('monitoring.csv.date'),
      source: t('monitoring.csv.source'),
      scheme: t('monitoring.csv.scheme'),
      fictitious: t('monitoring.csv.fictitious'),
      suppressed: t('monitoring.csv.suppressed'),
      sources,
      columns: [
        t('monitoring.csv.code'),
        t('monitoring.csv.name'),
        t('monitoring.csv.value'),
        t('monitoring.csv.numerator'),
        t('monitoring.csv.denominator'),
        t('monitoring.column.rank'),
        differenceHead,
        t('monitoring.csv.status'),
        t('monitoring.csv.reason'),
        t('monitoring.csv.fewCases'),
      ],
      status: (value) => t(`monitoring.status.${value.status}`),
      yes: t('monitoring.csv.yes'),
      dateText: format.date(values.date),
      decimal: i18n.language === 'de' ? ',' : '.',
    });
    saveFile(`${values.indicator.code}_${values.date}.csv`, text, 'text/csv;charset=utf-8');
  };
  return (
    <Button className="no-print" onClick={save}>
      {t('monitoring.export')}
    </Button>
  );
}
