import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFacilities, type Facility } from '../api/facilities';
import type { Profile } from '../api/profile';
import { mayDo, useMe } from '../api/session';
import { useFormat } from '../format/useFormat';
import { ButtonLink } from '../ui/ButtonLink';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';

const SHOWN = 100;

/** Day care, schools, counselling: what there is, who runs it, how it is judged. */
export function FacilitySection({ profile, scheme }: { profile: Profile; scheme: string }) {
  const { t } = useTranslation();
  const { code } = profile.district;
  const query = { district: code, scheme, kind: '' as const, q: '', page: 0 };
  const facilities = useFacilities(query, SHOWN);
  const mayEdit = mayDo(useMe().data, 'edit-catalogue');
  const add = `/katalog/neu/einrichtung?bezirk=${encodeURIComponent(code)}`;
  return (
    <section id="facilities" aria-labelledby="facilities-title">
      <h2 id="facilities-title">{t('district.section.facilities')}</h2>
      <QueryView query={facilities} lines={3}>
        {({ items, total }) =>
          total === 0 ? (
            <Empty
              title={t('district.facilities.empty')}
              action={
                mayEdit && (
                  <ButtonLink to={add} look="secondary">
                    {t('district.facilities.add')}
                  </ButtonLink>
                )
              }
            >
              {t('district.facilities.emptyText')}
            </Empty>
          ) : (
            <>
              <FacilityList items={items} total={total} />
              <p className="facility-ways no-print">
                <Link to={`/katalog/einrichtungen?bezirk=${encodeURIComponent(code)}`}>
                  {t('district.facilities.all')}
                </Link>
                {mayEdit && <Link to={add}>{t('district.facilities.add')}</Link>}
              </p>
            </>
          )
        }
      </QueryView>
    </section>
  );
}

function FacilityList({ items, total }: { items: Facility[]; total: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const kinds = [...new Set(items.map((item) => item.kind))];
  return (
    <>
      <dl className="facility-kinds">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`catalogue.facilityKind.${kind}`)}</dt>
            {items
              .filter((item) => item.kind === kind)
              .map((item) => (
                <dd key={item.id}>
                  <OneFacility facility={item} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
      {total > items.length && (
        <p className="muted">
          {t('district.facilities.more', {
            shown: format.integer(items.length),
            total: format.integer(total),
          })}
        </p>
      )}
    </>
  );
}

function OneFacility({ facility }: { facility: Facility }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { operator, places, quality, origin } = facility;
  const facts = [
    operator,
    places === null ? null : t('district.facilities.places', { number: format.integer(places) }),
    quality && `${t('district.facilities.rating', { rating: quality.rating })}: ${quality.reason}`,
    origin,
  ].filter(Boolean);
  return (
    <>
      <Link to={`/katalog/einrichtungen/${encodeURIComponent(facility.id)}`}>{facility.name}</Link>
      {facts.length > 0 && <span className="muted"> · {facts.join(' · ')}</span>}
    </>
  );
}
