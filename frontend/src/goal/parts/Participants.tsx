import { useTranslation } from 'react-i18next';
import type { Goal } from '../../api/goals';

/** Who took part in defining the goal, where each stands, and how residents did. */
export function Participants({ goal }: { goal: Goal }) {
  const { t } = useTranslation();
  const { participants, residents } = goal;
  return (
    <section aria-labelledby="participants-title">
      <h2 id="participants-title">{t('goal.section.participants')}</h2>
      {participants.length === 0 && <p className="muted">{t('goal.noParticipants')}</p>}
      <ul className="said-list">
        {participants.map(({ name, stance, words }) => (
          <li key={name}>
            <strong>{name}</strong> {t(`goal.stance.${stance}`)}
            {words !== null && <p>{words}</p>}
          </li>
        ))}
        {residents !== null && (
          <li>
            <strong>
              {residents.tookPart ? t('goal.residents.yes') : t('goal.field.residents')}
            </strong>
            {residents.tookPart === false && ` ${t('goal.residents.no')}`}
            {residents.words !== null && <p>{residents.words}</p>}
          </li>
        )}
      </ul>
    </section>
  );
}
