import { useTranslation } from 'react-i18next';
import { closeFacility, type Facility } from '../../api/facilities';
import type { Held } from '../../api/held';
import { mayDo, useMe } from '../../api/session';
import { ReasonControl } from '../../ui/reason/ReasonControl';

/** Closes a facility, with the reason; it stays readable. */
export function ClosureControl({ held: { thing, etag } }: { held: Held<Facility> }) {
  const { t } = useTranslation();
  const mayEdit = mayDo(useMe().data, 'edit-catalogue');
  if (!mayEdit || thing.retired) return null;
  return (
    <section className="no-print" aria-label={t('catalogue.facility.close')}>
      <ReasonControl
        action={t('catalogue.facility.close')}
        title={t('catalogue.facility.closeTitle', { name: thing.name })}
        text={t('catalogue.facility.closeText')}
        done={t('catalogue.facility.closeDone', { name: thing.name })}
        act={(reason) => closeFacility(thing.id, etag, reason)}
      />
    </section>
  );
}
