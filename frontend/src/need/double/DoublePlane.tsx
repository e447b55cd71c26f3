import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoubleDisadvantage, DoubleField } from '../../api/doubleDisadvantage';
import { useFormat } from '../../format/useFormat';
import type { ScatterPoint } from '../../ui/charts/scatter';
import { ScatterChart } from '../../ui/charts/ScatterChart';
import { usePointed } from '../../ui/linked';
import { areaName } from '../areaName';

interface Props {
  result: DoubleDisadvantage;
  /** What the table is narrowed to; empty for all. */
  field: DoubleField | '';
}

/** Each district at its two indices, parted by the means. */
export function DoublePlane({ result, field }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { areas, lifeSituation, place } = result;
  const points = useMemo<ScatterPoint[]>(
    () =>
      areas.flatMap((area) => {
        if (area.lifeSituation === null || area.place === null || area.field === null) return [];
        const aside = field !== '' && field !== area.field ? ' dot--aside' : '';
        return [
          {
            code: area.district.code,
            x: area.lifeSituation,
            y: area.place,
            name: areaName(area.district),
            label: area.sentence,
            className: `dot--${area.field}${area.unsure ? ' dot--unsure' : ''}${aside}`,
          },
        ];
      }),
    [areas, field],
  );
  const tick = (value: number) => format.number(value, 1, false);
  return (
    <section aria-labelledby="double-plane">
      <h2 id="double-plane">{t('double.plane')}</h2>
      <ScatterChart
        points={points}
        cut={[0, 0]}
        along={{ name: t('double.along'), tick }}
        upwards={{ name: t('double.upwards'), tick }}
        label={t('double.planeLabel', { people: lifeSituation.name, place: place.name })}
      />
      <Reading result={result} />
      <p className="muted map-note">{t('double.planeNote')}</p>
    </section>
  );
}

/** The district pointed at, as a sentence; its lines are always there, so nothing jumps. */
function Reading({ result }: { result: DoubleDisadvantage }) {
  const { t } = useTranslation();
  const code = usePointed();
  const area = result.areas.find((each) => each.district.code === code);
  return (
    <p className={`map-reading no-print ${area ? 'numbers' : 'muted'}`}>
      {area?.sentence ?? t('double.planeHelp')}
    </p>
  );
}
