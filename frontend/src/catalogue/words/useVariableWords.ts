import { useTranslation } from 'react-i18next';
import type { Variable } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { useLanguage } from '../../i18n/useLanguage';
import type { Described } from '../../ui/form/describe';
import { useBilingual } from './useBilingual';
import { useNames } from './useNames';

/** How a variable's definition is said. */
export function useVariableWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const names = useNames();
  const bilingual = useBilingual();
  const threshold = (count: number) =>
    count <= 1
      ? t('catalogue.thresholdNone')
      : t('catalogue.threshold', { count: format.integer(count) as never });
  const jump = ({ factor, minimum, deviations }: Variable['jump']) =>
    t('catalogue.jumpText', {
      factor: format.number(factor, 2, false),
      minimum: format.number(minimum, 2, false),
      deviations: format.number(deviations, 2, false),
    });
  const breaks = (variable: Variable) =>
    variable.breaks
      .map(({ date, note }) =>
        t('catalogue.breakText', { date: format.date(date), note: note[language] }),
      )
      .join('; ');
  const yesNo = (is: boolean) => t(is ? 'catalogue.yes' : 'catalogue.no');
  return {
    name: (variable: Variable) => variable.name[language],
    threshold,
    jump,
    breaks,
    yesNo,
    describe: (variable: Variable): Described => [
      ...bilingual(t('catalogue.field.name'), variable.name),
      ...bilingual(t('catalogue.field.unit'), variable.unit),
      [t('catalogue.field.source'), names.source(variable.source)],
      [t('catalogue.field.measure'), t(`catalogue.measure.${variable.measure}`)],
      [t('catalogue.field.wholeCounts'), yesNo(variable.wholeCounts)],
      [t('catalogue.field.confidentialityThreshold'), threshold(variable.confidentialityThreshold)],
      [t('catalogue.field.partOf'), variable.partOf.map(names.variable).join(', ')],
      [t('catalogue.field.headers'), variable.headers.join(' · ')],
      [t('catalogue.field.jump'), jump(variable.jump)],
      [t('catalogue.field.breaks'), breaks(variable)],
      [t('catalogue.field.state'), t(`catalogue.retiredState.${variable.retired ? 'yes' : 'no'}`)],
    ],
  };
}
