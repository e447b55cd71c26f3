import { useTranslation } from 'react-i18next';
import type { DatedValue, IndicatorRef } from '../api/types';
import type { Words } from '../ui/figure/useWords';
import { Askable } from '../ui/origin/Askable';
import { gapAt, type Line } from './lines';

interface Props {
  value: DatedValue;
  words: Words;
  indicator: IndicatorRef;
}

/** One figure of a series; it too says where it comes from, unless an older scheme does. */
export function SeriesFigure({ value, words, indicator }: Props) {
  const { t } = useTranslation();
  const { date, district } = value;
  if (value.continuedFrom) {
    return (
      <>
        {words.value(value)} <span aria-hidden="true">○</span>
        <span className="kern-sr-only">({t('series.earlier')})</span>
      </>
    );
  }
  return (
    <Askable
      figure={{ indicator: indicator.code, date, area: district.code }}
      of={`${words.area(district)}, ${date.slice(0, 4)}`}
      text={words.value(value)}
    />
  );
}

/** What stands where a line has no figure: a gap says why. */
export function NoFigure({ line, date }: { line: Line; date: string }) {
  const { t } = useTranslation();
  const gap = gapAt(line, date);
  return gap === null ? (
    t('monitoring.status.MISSING')
  ) : (
    <span className="series-gap">{t(`series.${gap}`)}</span>
  );
}
