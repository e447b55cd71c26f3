import { useTranslation } from 'react-i18next';
import type { Contribution } from '../../api/contributions';
import { useFormat } from '../../format/useFormat';
import { Facts } from '../Facts';

const TEXTS = ['reach', 'result', 'plausibility', 'otherInfluences', 'dissent'] as const;

/** What a measure contributed to a goal in a year, as the partners see it. */
export function ContributionView({ contribution }: { contribution: Contribution }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { rating, evidence, hypothesis, author, changedAt } = contribution;
  return (
    <>
      <p className="contribution-rating">
        <strong>{t(`measure.contribution.${rating}`)}</strong>
        {evidence !== null && `, ${t(`measure.evidence.${evidence}`)}`}
      </p>
      <Facts
        facts={[
          { label: t('contribution.field.hypothesis'), value: hypothesis },
          ...TEXTS.map((name) => ({
            label: t(`contribution.field.${name}`),
            value: contribution[name] && <span className="long-text">{contribution[name]}</span>,
          })),
        ]}
      />
      <p className="muted">
        {t('contribution.assessed', {
          by: author?.name ?? t('contribution.planning'),
          on: format.day(changedAt),
        })}
      </p>
    </>
  );
}
