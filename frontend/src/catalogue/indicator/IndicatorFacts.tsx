import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Indicator } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { useLanguage } from '../../i18n/useLanguage';
import { Badge } from '../../ui/Badge';
import { Facts, type Fact } from '../../ui/Facts';
import { VariableLinks } from '../parts/VariableLinks';
import { onePath } from '../paths';
import { useIndicatorWords } from '../words/useIndicatorWords';
import { useNames } from '../words/useNames';

/** The formula as a sentence, what the figure says, and the rest as pairs. */
export function IndicatorFacts({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useIndicatorWords();
  return (
    <>
      {indicator.retired && <Badge>{t('catalogue.retire.badge')}</Badge>}
      <p className="formula">{words.formula(indicator)}</p>
      <p className="description">{indicator.description[language]}</p>
      <Facts facts={useFacts(indicator)} />
    </>
  );
}

function useFacts(indicator: Indicator): Fact[] {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const names = useNames();
  const { changeOf, releaseBase } = indicator;
  return [
    { label: t('catalogue.field.code'), value: <span className="code">{indicator.code}</span> },
    { label: t('catalogue.field.kind'), value: t(`catalogue.kind.${indicator.kind}`) },
    { label: t('catalogue.field.unit'), value: indicator.unit[language] },
    { label: t('catalogue.field.polarity'), value: t(`catalogue.polarity.${indicator.polarity}`) },
    {
      label: t('catalogue.field.dimension'),
      value: t(`catalogue.dimension.${indicator.dimension}`),
    },
    {
      label: t('catalogue.field.numerator'),
      value: indicator.numerator.length > 0 && <VariableLinks codes={indicator.numerator} />,
    },
    {
      label: t('catalogue.field.denominator'),
      value: indicator.denominator.length > 0 && <VariableLinks codes={indicator.denominator} />,
    },
    {
      label: t('catalogue.field.changeOf'),
      value: changeOf && (
        <Link to={onePath('indicators', changeOf.indicator)}>
          {names.indicator(changeOf.indicator)}
        </Link>
      ),
    },
    { label: t('catalogue.field.baseDate'), value: changeOf && format.date(changeOf.baseDate) },
    { label: t('catalogue.field.decimals'), value: format.integer(indicator.decimals) },
    {
      label: t('catalogue.field.reliabilityBase'),
      value: format.integer(indicator.reliabilityBase),
    },
    {
      label: t('catalogue.field.releaseBase'),
      value: releaseBase === null ? null : format.integer(releaseBase),
    },
    {
      label: t('catalogue.field.open'),
      value: t(`catalogue.openness.${indicator.open ? 'yes' : 'no'}`),
    },
    { label: t('catalogue.field.dates'), value: <Dates indicator={indicator} /> },
    { label: t('catalogue.field.version'), value: format.integer(indicator.version) },
  ];
}

/** From when to when there are figures, and the way to them. */
function Dates({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [newest] = indicator.dates;
  const oldest = indicator.dates.at(-1);
  if (newest === undefined || oldest === undefined) return <>{t('catalogue.one.noDates')}</>;
  const span = {
    from: format.date(oldest),
    to: format.date(newest),
    number: format.integer(indicator.dates.length),
  };
  return (
    <>
      {oldest === newest ? span.to : t('catalogue.one.dates', span)}
      <br />
      <Link to={`/monitoring?indicator=${encodeURIComponent(indicator.code)}`}>
        {t('catalogue.one.monitoring')}
      </Link>
    </>
  );
}
