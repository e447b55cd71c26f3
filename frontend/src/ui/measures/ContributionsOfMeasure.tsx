import { useTranslation } from 'react-i18next';
import { useContributions } from '../../api/contributions';
import { ButtonLink } from '../ButtonLink';
import { ContributionView } from '../periods/ContributionView';
import { contributionPath } from '../periods/paths';
import { QueryView } from '../QueryView';

interface Props {
  measure: string;
  /** Whether the reader may say what it contributed. */
  mayContribute: boolean;
}

/** What a measure contributed to its goals, year by year; beside attainment and never added to it. */
export function ContributionsOfMeasure({ measure, mayContribute }: Props) {
  const { t } = useTranslation();
  return (
    <section id="contributions" aria-labelledby="contributions-title">
      <h2 id="contributions-title">{t('contribution.title')}</h2>
      <QueryView query={useContributions(measure)} lines={3}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">{t('contribution.none')}</p>
          ) : (
            <>
              {all.map((each) => {
                const id = `contribution-${each.goal}-${String(each.year)}`;
                return (
                  <article key={id} className="of-goal" aria-labelledby={id}>
                    <h3 id={id}>
                      {each.year}: {each.goalTitle}
                    </h3>
                    <ContributionView contribution={each} />
                  </article>
                );
              })}
            </>
          )
        }
      </QueryView>
      {mayContribute && (
        <p className="act-row no-print">
          <ButtonLink to={contributionPath(measure)} look="secondary">
            {t('contribution.assess')}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
