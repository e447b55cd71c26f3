import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile } from '../api/profile';
import { useFormat } from '../format/useFormat';
import { Disclosure } from '../ui/Disclosure';
import { spineOf, type SpineRow as Row } from './spine';
import { SpineRow } from './SpineRow';
import { SpineTable } from './SpineTable';
import './spine.css';

/** The district in all its indicators at once, each against the spread of all areas. */
export function SpineChart({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { signed, neutral } = useMemo(() => spineOf(profile.indicators), [profile.indicators]);
  if (signed.length + neutral.length === 0) return null;
  const part = (key: 'signed' | 'neutral', rows: Row[]) =>
    rows.length > 0 && (
      <div role="group" aria-label={t(`district.spine.${key}`)}>
        <p className="spine-sides" aria-hidden="true">
          <span className="spine-axis">
            <span>{t(`district.spine.${key}Left`)}</span>
            <span>{profile.city.name}</span>
            <span>{t(`district.spine.${key}Right`)}</span>
          </span>
        </p>
        <ul className="spine">
          {rows.map((row) => (
            <SpineRow key={row.entry.indicator.code} row={row} city={profile.city.name} />
          ))}
        </ul>
      </div>
    );
  return (
    <section aria-labelledby="spine-title">
      <h3 id="spine-title">{t('district.spine.title')}</h3>
      <p className="muted">
        {t('district.spine.lead', { name: profile.district.name, date: format.date(profile.date) })}
      </p>
      {part('signed', signed)}
      {part('neutral', neutral)}
      <Disclosure title={t('district.spine.table')}>
        <SpineTable rows={[...signed, ...neutral]} />
      </Disclosure>
    </section>
  );
}
