import { useTranslation } from 'react-i18next';
import type { Facility } from '../../api/facilities';
import { Badge } from '../../ui/Badge';

/** What must be known of an entry at a glance: made up, or closed. */
export function FacilityMarks({ facility }: { facility: Facility }) {
  const { t } = useTranslation();
  return (
    <>
      {facility.retired && <Badge>{t('catalogue.facility.closed')}</Badge>}{' '}
      {facility.origin !== null && <span className="muted facility-origin">{facility.origin}</span>}
    </>
  );
}
