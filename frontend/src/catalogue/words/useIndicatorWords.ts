import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { useLanguage } from '../../i18n/useLanguage';
import type { Described } from '../../ui/form/describe';
import { formulaOf, type Formula } from './formula';
import { useBilingual } from './useBilingual';
import { useNames } from './useNames';

type Definition = Omit<Indicator, 'dates' | 'formula' | 'sources'>;

/** How an indicator's definition is said. */
export function useIndicatorWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const names = useNames();
  const bilingual = useBilingual();
  const listed = (codes: string[]) => codes.map(names.variable).join(' + ');
  const base = (number: number | null) => (number === null ? '' : format.integer(number));
  return {
    name: (indicator: Definition) => indicator.name[language],
    formula: (formula: Formula) => formulaOf(formula, names, t, format),
    describe: (indicator: Definition): Described => [
      ...bilingual(t('catalogue.field.name'), indicator.name),
      ...bilingual(t('catalogue.field.description'), indicator.description),
      [t('catalogue.field.kind'), t(`catalogue.kind.${indicator.kind}`)],
      [t('catalogue.field.numerator'), listed(indicator.numerator)],
      [t('catalogue.field.denominator'), listed(indicator.denominator)],
      [t('catalogue.field.per'), base(indicator.per)],
      [
        t('catalogue.field.changeOf'),
        indicator.changeOf ? names.indicator(indicator.changeOf.indicator) : '',
      ],
      [
        t('catalogue.field.baseDate'),
        indicator.changeOf ? format.date(indicator.changeOf.baseDate) : '',
      ],
      ...bilingual(t('catalogue.field.unit'), indicator.unit),
      [t('catalogue.field.polarity'), t(`catalogue.polarity.${indicator.polarity}`)],
      [t('catalogue.field.dimension'), t(`catalogue.dimension.${indicator.dimension}`)],
      [t('catalogue.field.decimals'), base(indicator.decimals)],
      [t('catalogue.field.reliabilityBase'), base(indicator.reliabilityBase)],
      [t('catalogue.field.releaseBase'), base(indicator.releaseBase)],
      [t('catalogue.field.open'), t(`catalogue.openness.${indicator.open ? 'yes' : 'no'}`)],
      [t('catalogue.field.state'), t(`catalogue.retiredState.${indicator.retired ? 'yes' : 'no'}`)],
    ],
  };
}
