import { useTranslation } from 'react-i18next';
import type { EffectEstimate, ProgrammeEffect } from '../../api/evaluation';
import { useFormat } from '../../format/useFormat';
import { Empty } from '../../ui/states';
import { useDifference } from './useDifference';

/** The whole comparison in sentences, and how little so few districts can say. */
export function EffectWords({ effect }: { effect: ProgrammeEffect }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useDifference(effect.indicator);
  const { since, before, indicator } = effect;
  if (since === null) {
    return (
      <Empty title={t('evaluation.effect.none')}>
        {t('evaluation.effect.noneText', { date: format.date(effect.date) })}
      </Empty>
    );
  }
  const few = since.pairs < effect.pairsForLevel;
  return (
    <section aria-labelledby="effect-title">
      <h2 id="effect-title">
        {t('evaluation.effect.heading', {
          name: indicator.name,
          date: format.date(effect.date),
        })}
      </h2>
      <p className="sentence">
        {t('evaluation.effect.said', {
          count: since.pairs,
          own: words.change(since.own),
          other: words.change(since.other),
          difference: words.change(since.difference),
        })}{' '}
        <Interval estimate={since} words={words} />{' '}
        {since.fewCases > 0 && t('evaluation.effect.fewCases', { count: since.fewCases })}
      </p>
      <p>
        <strong>
          {t(few ? 'evaluation.effect.few' : 'evaluation.effect.many', { count: since.pairs })}
        </strong>{' '}
        {t('evaluation.effect.noCause')}
      </p>
      <p>
        {before === null
          ? t('evaluation.effect.noBefore')
          : t('evaluation.effect.before', {
              count: before.pairs,
              difference: words.change(before.difference),
            })}{' '}
        <a href="#method">{t('evaluation.methodLink')}</a>
      </p>
    </section>
  );
}

function Interval({
  estimate,
  words,
}: {
  estimate: EffectEstimate;
  words: ReturnType<typeof useDifference>;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { interval } = estimate;
  if (interval === null) return t('evaluation.effect.noInterval');
  const level = interval.level * 100;
  const said = t('evaluation.effect.between', {
    // 50 %, 87,5 %, 93,75 %
    level: format.percent(
      level,
      Number.isInteger(level) ? 0 : Number.isInteger(level * 10) ? 1 : 2,
    ),
    from: words.change(interval.from),
    to: words.change(interval.to),
  });
  return estimate.holdsZero ? `${said} ${t('evaluation.effect.chance')}` : said;
}
