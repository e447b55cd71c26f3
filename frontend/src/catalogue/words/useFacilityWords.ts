import { useTranslation } from 'react-i18next';
import type { Facility } from '../../api/facilities';
import { useFormat } from '../../format/useFormat';
import type { Described } from '../../ui/form/describe';

/** How a facility is said. */
export function useFacilityWords() {
  const { t } = useTranslation();
  const format = useFormat();
  return {
    describe: (facility: Facility): Described => [
      [t('catalogue.field.name'), facility.name],
      [t('catalogue.field.kind'), t(`catalogue.facilityKind.${facility.kind}`)],
      [t('catalogue.field.district'), `${facility.district.code} ${facility.district.name}`],
      [t('catalogue.field.operator'), facility.operator ?? ''],
      [t('catalogue.field.address'), facility.address ?? ''],
      [
        t('catalogue.field.places'),
        facility.places === null ? '' : format.integer(facility.places),
      ],
      [
        t('catalogue.field.rating'),
        facility.quality ? t(`catalogue.rating.r${String(facility.quality.rating) as '1'}`) : '',
      ],
      [t('catalogue.field.reason'), facility.quality?.reason ?? ''],
      [t('catalogue.field.origin'), facility.origin ?? ''],
      [t('catalogue.field.state'), t(`catalogue.facility.${facility.retired ? 'closed' : 'open'}`)],
    ],
  };
}
