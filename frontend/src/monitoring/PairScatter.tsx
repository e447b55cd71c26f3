import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorRef } from '../api/types';
import { ScatterChart } from '../ui/charts/ScatterChart';
import { useWords } from '../ui/figure/useWords';
import { pointsOf, type Pair } from './rows';
import { openFigure } from './shades';

interface Props {
  pairs: Pair[];
  city: Pair;
  along: IndicatorRef;
  upwards: IndicatorRef;
  label: string;
}

/** Two indicators of the same areas as a plane, parted by the city's two figures. */
export function PairScatter({ pairs, city, along, upwards, label }: Props) {
  const { t } = useTranslation();
  const words = useWords(along);
  const otherWords = useWords(upwards);
  const points = useMemo(() => pointsOf(pairs, words), [pairs, words]);
  return (
    <ScatterChart
      points={points}
      cut={[openFigure(city.here), city.other ? openFigure(city.other) : null]}
      along={{
        name: t('monitoring.axisAlong', { name: along.name, unit: along.unit }),
        tick: words.tick,
      }}
      upwards={{
        name: t('monitoring.axisUpwards', { name: upwards.name, unit: upwards.unit }),
        tick: otherWords.tick,
      }}
      label={label}
    />
  );
}
