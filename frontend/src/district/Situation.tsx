import { useTranslation } from 'react-i18next';
import type { Profile } from '../api/profile';
import { useFormat } from '../format/useFormat';
import { Alert } from '../ui/Alert';
import { Empty } from '../ui/states';
import { balanceOf, isComparable, ofDimension } from './figures';
import { IndicatorEntry } from './IndicatorEntry';
import { SignLegend } from './SignLegend';
import { SpineChart } from './SpineChart';
import type { DistrictView } from './view';

const DIMENSIONS = ['LIFE_SITUATION', 'PLACE'] as const;

/** All figures of the district at the date, each beside the city's and among all others. */
export function Situation({ profile, view }: { profile: Profile; view: DistrictView }) {
  const { t } = useTranslation();
  const { indicators } = profile;
  const groups = DIMENSIONS.filter((each) => ofDimension(indicators, each).length > 0);
  const fictitious = indicators.some((entry) => entry.value.fictitious);
  return (
    <section id="situation" aria-labelledby="situation-title">
      <h2 id="situation-title">{t('district.section.situation')}</h2>
      {indicators.length === 0 ? (
        <Empty title={t('district.situation.none')}>{t('district.situation.noneText')}</Empty>
      ) : (
        <>
          <Summary profile={profile} />
          {fictitious && <Alert kind="warning" title={t('district.situation.fictitious')} />}
          <SpineChart profile={profile} />
          <SignLegend />
        </>
      )}
      {groups.map((dimension) => (
        <div
          key={dimension}
          className="entries"
          role="group"
          aria-label={t(`district.situation.dimension.${dimension}`)}
        >
          {groups.length > 1 && (
            <p className="entries-label">{t(`district.situation.dimension.${dimension}`)}</p>
          )}
          {ofDimension(indicators, dimension).map((entry) => (
            <IndicatorEntry
              key={entry.indicator.code}
              entry={entry}
              profile={profile}
              view={view}
            />
          ))}
        </div>
      ))}
    </section>
  );
}

function Summary({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { above, below, hidden } = balanceOf(profile.indicators);
  const total = profile.indicators.filter(isComparable).length;
  return (
    <p className="summary">
      {t('district.situation.summary', {
        total: format.integer(total),
        date: format.date(profile.date),
        above: format.integer(above),
        below: format.integer(below),
      })}{' '}
      {hidden > 0 && t('district.situation.summaryHidden', { count: hidden })}{' '}
      {t('district.situation.neutral')}
    </p>
  );
}
