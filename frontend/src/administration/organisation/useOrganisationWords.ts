import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../api/organisations';
import type { Described } from '../../ui/form/describe';
import { usePeriod } from '../parts/usePeriod';

/** An organisation in words, for telling two states apart. */
export function useOrganisationWords(): (organisation: Organisation) => Described {
  const { t } = useTranslation();
  const period = usePeriod();
  return ({ name, kind, contact, activeFrom, activeTo, scope }) => [
    [t('administration.field.name'), name],
    [t('administration.field.kind'), t(`administration.kind.${kind}`)],
    [t('administration.field.person'), contact.person ?? ''],
    [t('administration.field.email'), contact.email ?? ''],
    [t('administration.field.phone'), contact.phone ?? ''],
    [t('administration.field.address'), contact.address ?? ''],
    [t('administration.field.website'), contact.website ?? ''],
    [t('administration.field.active'), period({ from: activeFrom, to: activeTo })],
    [
      t('administration.field.districts'),
      scope
        .map(
          (entry) =>
            `${entry.district.code} ${entry.district.name} (${period(entry)}; ${entry.purpose})`,
        )
        .join(', '),
    ],
  ];
}
