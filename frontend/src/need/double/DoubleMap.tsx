import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoubleDisadvantage, DoubleField } from '../../api/doubleDisadvantage';
import { useFormat } from '../../format/useFormat';
import type { Paint } from '../../ui/map/paint';
import { PaintedMap } from '../../ui/map/PaintedMap';
import { COLOUR, FIELDS } from './view';

interface Props {
  result: DoubleDisadvantage;
  /** What the table is narrowed to; empty for all. */
  field: DoubleField | '';
}

/** The four fields as a map. */
export function DoubleMap({ result, field }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { areas, fields, scheme, unplaced } = result;
  const paints = useMemo<Paint[]>(
    () =>
      areas.map((area) => {
        const colour = area.field === null ? '' : COLOUR[area.field];
        return {
          code: area.district.code,
          className: field === '' || field === area.field ? colour : `${colour} area--aside`,
          gap: area.field === null ? 'hatch' : null,
          label: area.sentence,
        };
      }),
    [areas, field],
  );
  const legend = [
    ...FIELDS.map((each) => ({
      id: each,
      className: COLOUR[each],
      label: t(`double.field.${each}`),
      count: fields.find((counted) => counted.field === each)?.count ?? 0,
    })),
    ...(unplaced > 0
      ? [{ id: 'gap', gap: 'hatch' as const, label: t('double.unplaced'), count: unplaced }]
      : []),
  ];
  return (
    <section aria-labelledby="double-map">
      <h2 id="double-map">{t('double.map')}</h2>
      <PaintedMap
        level="DISTRICT"
        label={t('double.mapLabel', { date: format.date(result.date) })}
        reading={null}
        note={t('double.mapNote')}
        {...{ scheme, paints, legend }}
      />
    </section>
  );
}
