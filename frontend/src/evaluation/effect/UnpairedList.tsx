import { useTranslation } from 'react-i18next';
import type { ProgrammeEffect } from '../../api/evaluation';

/** Districts of the programme for which nothing can be said, each with its reason. */
export function UnpairedList({ unpaired }: { unpaired: ProgrammeEffect['unpaired'] }) {
  const { t } = useTranslation();
  if (unpaired.length === 0) return null;
  return (
    <section aria-labelledby="unpaired-title">
      <h2 id="unpaired-title">{t('evaluation.effect.unpaired')}</h2>
      <ul>
        {unpaired.map(({ district, why }) => (
          <li key={district.code}>
            <strong>{`${district.code} ${district.name}`}</strong>{' '}
            {t(`evaluation.effect.why.${why}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
