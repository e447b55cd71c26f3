import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NeedArea, NeedResult } from '../api/needIndices';
import { useFormat } from '../format/useFormat';
import { usePointed } from '../ui/linked';
import type { Paint } from '../ui/map/paint';
import { PaintedMap } from '../ui/map/PaintedMap';
import type { LegendEntry } from '../ui/map/PaintLegend';
import type { NeedWords } from './useNeedWords';
import { countsOf, isShown, STATUSES, STEP, type NeedView } from './view';

interface Props {
  result: NeedResult;
  view: NeedView;
  words: NeedWords;
}

/** The classes of status as a map; what the filters leave out steps back. */
export function NeedMap({ result, view, words }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { areas, scheme } = result;
  const { field, only } = view;
  const paints = useMemo(
    () => areas.map((area) => paintOf(area, isShown(area, { field, only }))),
    [areas, field, only],
  );
  const counts = countsOf(areas);
  const legend: LegendEntry[] = [
    ...STATUSES.map((status) => ({
      id: status,
      className: `sequential-${String(STEP[status])}`,
      label: words.status(status),
      count: counts[status],
    })),
    ...(result.unrated > 0
      ? [{ id: 'gap', gap: 'hatch' as const, label: t('need.unrated'), count: result.unrated }]
      : []),
  ];
  return (
    <section aria-labelledby="need-map">
      <h2 id="need-map">{t('need.map', { noun: words.noun })}</h2>
      <PaintedMap
        level="DISTRICT"
        label={t('need.mapLabel', { noun: words.noun, date: format.date(result.date) })}
        reading={<Reading areas={areas} />}
        note={t('need.mapNote', { noun: words.noun })}
        {...{ scheme, paints, legend }}
      />
    </section>
  );
}

function paintOf(area: NeedArea, isIn: boolean): Paint {
  const { district, status, sentence } = area;
  const colour = status === null ? '' : `sequential-${String(STEP[status.class])}`;
  return {
    code: district.code,
    className: isIn ? colour : `${colour} area--aside`,
    gap: status === null ? 'hatch' : null,
    label: sentence,
  };
}

/** The district pointed at, as a sentence; its lines are always there, so nothing jumps. */
function Reading({ areas }: { areas: NeedArea[] }) {
  const { t } = useTranslation();
  const code = usePointed();
  const area = areas.find((each) => each.district.code === code);
  return (
    <p className={`map-reading no-print ${area ? 'numbers' : 'muted'}`}>
      {area?.sentence ?? t('need.mapHelp')}
    </p>
  );
}
