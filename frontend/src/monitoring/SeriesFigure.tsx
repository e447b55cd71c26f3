import type { DatedValue, IndicatorRef } from '../api/types';
import type { Words } from '../ui/figure/useWords';
import { Askable } from '../ui/origin/Askable';

interface Props {
  value: DatedValue;
  words: Words;
  indicator: IndicatorRef;
}

/** One figure of a series; it too says where it comes from. */
export function SeriesFigure({ value, words, indicator }: Props) {
  const { date, district } = value;
  return (
    <Askable
      figure={{ indicator: indicator.code, date, area: district.code }}
      of={`${words.area(district)}, ${date.slice(0, 4)}`}
      text={words.value(value)}
    />
  );
}
