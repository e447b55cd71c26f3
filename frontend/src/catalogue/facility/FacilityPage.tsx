import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFacility, type Facility } from '../../api/facilities';
import type { Held } from '../../api/held';
import { useFormat } from '../../format/useFormat';
import { Badge } from '../../ui/Badge';
import { QueryView } from '../../ui/QueryView';
import { DetailFrame } from '../parts/DetailFrame';
import { Facts } from '../../ui/Facts';
import { ClosureControl } from './ClosureControl';

/** One facility: where it is, who runs it, and how it is judged. */
export default function FacilityPage() {
  const { code = '' } = useParams();
  return <QueryView query={useFacility(code)}>{(held) => <FacilityView held={held} />}</QueryView>;
}

function FacilityView({ held }: { held: Held<Facility> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const facility = held.thing;
  const { district, quality, places } = facility;
  return (
    <DetailFrame
      section="facilities"
      code={facility.id}
      version={facility.version}
      name={facility.name}
      lead={t(`catalogue.facilityKind.${facility.kind}`)}
    >
      {facility.retired && <Badge>{t('catalogue.facility.closed')}</Badge>}
      <Facts
        facts={[
          {
            label: t('catalogue.field.district'),
            value: (
              <Link to={`/quartiere/${encodeURIComponent(district.code)}`}>
                {district.code} {district.name}
              </Link>
            ),
          },
          { label: t('catalogue.field.operator'), value: facility.operator },
          { label: t('catalogue.field.address'), value: facility.address },
          {
            label: t('catalogue.field.places'),
            value: places === null ? null : format.integer(places),
          },
          {
            label: t('catalogue.field.quality'),
            value:
              quality &&
              `${t(`catalogue.rating.r${String(quality.rating) as '1'}`)}: ${quality.reason}`,
          },
          { label: t('catalogue.field.origin'), value: facility.origin },
        ]}
      />
      <ClosureControl held={held} />
    </DetailFrame>
  );
}
