import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { OwnDistrict } from '../api/ownDistricts';
import { useProfile, type Profile } from '../api/profile';
import { useFormat } from '../format/useFormat';
import { DistrictGoals } from '../ui/goals/DistrictGoals';
import { MeasuresOfPlace } from '../ui/measures/MeasuresOfPlace';
import { QueryView } from '../ui/QueryView';
import { Skeleton } from '../ui/states';
import { Contacts } from './Contacts';
import { FiguresTable } from './FiguresTable';

/** One district: its name, its figures, its conference, and what is planned there. */
export function MyDistrict({ district }: { district: OwnDistrict }) {
  const { t } = useTranslation();
  const { scheme, code, bodies } = district;
  const profile = useProfile(code, { date: '', scheme });
  const id = `bezirk-${code}`;
  const { hash } = useLocation();
  const section = useRef<HTMLElement>(null);
  const there = profile.isSuccess;
  useEffect(() => {
    // The address names a district that was not there yet when the page opened.
    if (there && hash === `#${id}`) section.current?.scrollIntoView();
  }, [there, hash, id]);
  return (
    <section ref={section} className="mine-district" id={id} aria-labelledby={`${id}-name`}>
      <QueryView query={profile} waiting={<Skeleton lines={8} />}>
        {(data) => (
          <>
            <Head profile={data} bodies={bodies} id={`${id}-name`} />
            <h3>{t('mine.figures')}</h3>
            {data.indicators.length === 0 ? (
              <p>{t('mine.noFigures')}</p>
            ) : (
              <FiguresTable profile={data} />
            )}
            <Contacts scheme={scheme} district={code} />
            <h3>{t('mine.plans')}</h3>
            <DistrictGoals {...{ scheme }} district={code} none={t('mine.plansNone')} />
            <MeasuresOfPlace where={{ district: code, scheme }} />
          </>
        )}
      </QueryView>
    </section>
  );
}

function Head({ profile, bodies, id }: { profile: Profile; bodies: string[]; id: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { code, name } = profile.district;
  const query = new URLSearchParams({ scheme: profile.scheme }).toString();
  return (
    <>
      <h2 id={id}>
        <Link to={`/quartiere/${encodeURIComponent(code)}?${query}`}>
          {name.includes(code) ? name : `${code} ${name}`}
        </Link>
      </h2>
      <p className="muted">
        {[
          profile.borough && t('mine.borough', { name: profile.borough.name }),
          bodies.length > 0 && t('mine.as', { bodies: format.list(bodies) }),
          t('mine.asOf', { date: format.date(profile.date) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
