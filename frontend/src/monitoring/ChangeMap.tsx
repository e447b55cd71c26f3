import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Values } from '../api/types';
import { useWords } from '../ui/figure/useWords';
import { usePointed } from '../ui/linked';
import { classifyChanges } from './classes';
import { MapFigure } from './MapFigure';
import type { Pair } from './rows';
import { figuresOf, gapOf, type Shade } from './shades';
import type { ChangeView } from './useView';
import type { View } from './view';

interface Props {
  values: Values;
  pairs: Pair[];
  city: Pair;
  caption: string;
  view: View;
  onChange: ChangeView;
}

/** The differences between two dates on a ramp with two arms: below and above zero. */
export function ChangeMap({ values, pairs, city, caption, view, onChange }: Props) {
  const { t } = useTranslation();
  const words = useWords(values.indicator);
  const shades = useMemo<Shade[]>(
    () =>
      pairs.map((pair) => ({
        code: pair.district.code,
        figure: pair.change,
        gap: gapOf(pair.here, pair.other),
        label: `${words.area(pair.district)}: ${
          pair.change === null ? t('monitoring.noChange') : words.points(pair.change)
        }`,
      })),
    [pairs, words, t],
  );
  const classification = useMemo(
    () => classifyChanges(figuresOf(shades), view.classes),
    [shades, view.classes],
  );
  return (
    <section aria-labelledby="map">
      <h2 id="map">{t('monitoring.map')}</h2>
      <MapFigure
        scheme={values.scheme}
        level={view.level}
        label={caption}
        number={words.signed}
        unit={words.differenceUnit}
        city={city.change}
        reading={<ShadeReading shades={shades} />}
        note={t('monitoring.changeMapNote')}
        methods={false}
        {...{ shades, classification, view, onChange }}
      />
    </section>
  );
}

/** The area pointed at, in the words that the map itself has for it. */
function ShadeReading({ shades }: { shades: Shade[] }) {
  const { t } = useTranslation();
  const code = usePointed();
  const shade = shades.find((each) => each.code === code);
  return (
    <p className={`map-reading ${shade ? 'numbers' : 'muted'}`}>
      {shade?.label ?? t('monitoring.mapHelp')}
    </p>
  );
}
