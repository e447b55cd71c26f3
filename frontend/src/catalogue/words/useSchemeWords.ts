import { useTranslation } from 'react-i18next';
import type { Scheme } from '../../api/schemes';
import { useFormat } from '../../format/useFormat';
import { useLanguage } from '../../i18n/useLanguage';
import type { Described } from '../../ui/form/describe';
import { useBilingual } from './useBilingual';

/** How a scheme is said. */
export function useSchemeWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const bilingual = useBilingual();
  const validity = ({ validFrom, validTo }: Scheme) =>
    validTo === null
      ? t('catalogue.validity.from', { from: format.date(validFrom) })
      : t('catalogue.validity.span', { from: format.date(validFrom), to: format.date(validTo) });
  const boundaries = (scheme: Scheme) =>
    t(`catalogue.boundaries.${scheme.hasBoundaries ? 'yes' : 'no'}`);
  return {
    name: (scheme: Scheme) => scheme.name[language],
    validity,
    boundaries,
    describe: (scheme: Scheme): Described => [
      ...bilingual(t('catalogue.field.name'), scheme.name),
      [t('catalogue.field.validFrom'), format.date(scheme.validFrom)],
      [t('catalogue.field.validTo'), scheme.validTo === null ? '' : format.date(scheme.validTo)],
      [t('catalogue.field.districts'), format.integer(scheme.districtCount)],
      [t('catalogue.field.boundaries'), boundaries(scheme)],
    ],
  };
}
