import { useTranslation } from 'react-i18next';
import type { PeriodEntry } from '../../api/documentation';
import { useFormat } from '../../format/useFormat';
import type { Fact } from '../Facts';
import { useMoney } from './useMoney';

/** The values of the period before, by their names. */
export function useLastValues(): (entry: PeriodEntry) => Fact[] {
  const { t } = useTranslation();
  const counted = useCounted();
  const money = useMoney();
  const format = useFormat();
  return ({ last, targets, measure }) => {
    if (last === null) return [];
    const { output, reached, cost } = last.content;
    return [
      {
        label: t('documentation.field.reached'),
        value: reached === null ? '' : format.integer(reached),
      },
      {
        label: measure.outputUnit ?? t('documentation.field.output'),
        value: output === null ? '' : format.integer(output),
      },
      {
        label: t('documentation.field.cost'),
        value: cost === null ? '' : money(cost),
      },
      ...targets.map(({ id, name }) => ({
        label: name,
        value: counted(last.content.values.find(({ target }) => target === id)),
      })),
    ];
  };
}

interface Counted {
  numerator: number;
  denominator: number | null;
}

/** A counted value: "12", or "12 von 48" of a share; nothing where there is none. */
export function useCounted(): (value: Counted | null | undefined) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (value) => {
    if (value === null || value === undefined) return '';
    const numerator = format.number(value.numerator, 4, false);
    if (value.denominator === null) return numerator;
    const denominator = format.number(value.denominator, 4, false);
    return t('documentation.cards.share', { numerator, denominator });
  };
}
