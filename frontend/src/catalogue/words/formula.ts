import type { TFunction } from 'i18next';
import type { Indicator } from '../../api/types';
import type { Format } from '../../format/format';
import type { Names } from './useNames';

/** The parts of a definition that say how it is computed. */
export type Formula = Pick<Indicator, 'kind' | 'numerator' | 'denominator' | 'per' | 'changeOf'>;

/** How an indicator is computed, in words; what is still open in a form stands as dots. */
export function formulaOf(
  { kind, numerator, denominator, per, changeOf }: Formula,
  names: Pick<Names, 'variable' | 'indicator'>,
  t: TFunction,
  format: Format,
): string {
  const open = t('catalogue.formula.open');
  const sum = (codes: string[], grouped: boolean) => {
    if (codes.length === 0) return open;
    const text = codes.map(names.variable).reduce((a, b) => t('catalogue.formula.plus', { a, b }));
    return grouped && codes.length > 1 ? t('catalogue.formula.group', { sum: text }) : text;
  };
  if (kind === 'CHANGE') {
    return t('catalogue.formula.CHANGE', {
      share: changeOf?.indicator ? names.indicator(changeOf.indicator) : open,
      date: changeOf?.baseDate ? format.date(changeOf.baseDate) : open,
    });
  }
  const divided = kind === 'SHARE' || kind === 'RATE' || kind === 'MEAN';
  return t(`catalogue.formula.${kind}`, {
    numerator: sum(numerator, divided),
    denominator: sum(denominator, true),
    per: per === null ? open : format.number(per, 6, false),
  });
}
