import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Values } from '../api/types';
import { useFormat } from '../format/useFormat';
import { useWords } from '../ui/figure/useWords';
import { classify } from './classes';
import { MapFigure } from './MapFigure';
import { Reading } from './Reading';
import { figuresOf, gapOf, openFigure, type Shade } from './shades';
import type { ChangeView } from './useView';
import type { View } from './view';

interface Props {
  values: Values;
  view: View;
  onChange: ChangeView;
}

/** One indicator at one date as a map. */
export function ValueMap({ values, view, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(values.indicator);
  const shades = useMemo<Shade[]>(
    () =>
      values.items.map((value) => ({
        code: value.district.code,
        figure: openFigure(value),
        gap: gapOf(value),
        label: `${words.area(value.district)}: ${words.value(value)}`,
      })),
    [values, words],
  );
  const classification = useMemo(
    () => classify(figuresOf(shades), view.method, view.classes),
    [shades, view.method, view.classes],
  );
  const date = format.date(values.date);
  return (
    <section aria-labelledby="map">
      <h2 id="map">{t('monitoring.map')}</h2>
      <MapFigure
        scheme={values.scheme}
        level={view.level}
        label={t('monitoring.mapLabel', { indicator: values.indicator.name, date })}
        number={words.number}
        unit={values.indicator.unit}
        city={openFigure(values.city)}
        reading={<Reading values={values} />}
        note={t('monitoring.mapNote')}
        {...{ shades, classification, view, onChange }}
      />
    </section>
  );
}
