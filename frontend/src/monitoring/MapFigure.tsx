import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level } from '../api/types';
import { Disclosure } from '../ui/Disclosure';
import type { Paint } from '../ui/map/paint';
import { PaintedMap } from '../ui/map/PaintedMap';
import { ClassChooser } from './ClassChooser';
import { classOf, type Classification } from './classes';
import { Histogram } from './Histogram';
import { legendOf } from './legend';
import { figuresOf, type Shade } from './shades';
import type { ChangeView } from './useView';
import type { View } from './view';

interface Props {
  scheme: string;
  level: Level;
  shades: Shade[];
  classification: Classification;
  label: string;
  number: (value: number) => string;
  unit: string;
  city: number | null;
  view: View;
  onChange: ChangeView;
  methods?: boolean;
  /** The area pointed at, in words. */
  reading: ReactNode;
  note: string;
}

/** A map of figures with its reading, its legend and the way its classes are made. */
export function MapFigure(props: Props) {
  const { scheme, level, shades, classification, label, number, unit, city, reading, note } = props;
  const { t } = useTranslation();
  const values = useMemo(() => figuresOf(shades), [shades]);
  const paints = useMemo(
    () => shades.map((shade) => paintOf(shade, classification)),
    [shades, classification],
  );
  return (
    <PaintedMap
      legend={legendOf({ classification, shades, number, unit }, t)}
      {...{ scheme, level, paints, label, reading, note }}
    >
      <Disclosure title={t('monitoring.classes.title')} className="no-print">
        {values.length > 1 && <Histogram {...{ values, classification, city, number }} />}
        <ClassChooser view={props.view} onChange={props.onChange} methods={props.methods ?? true} />
      </Disclosure>
    </PaintedMap>
  );
}

function paintOf({ code, figure, gap, label }: Shade, classification: Classification): Paint {
  const found = figure === null || gap ? undefined : classOf(classification, figure);
  if (!found) return { code, label, className: '', gap: gap ?? 'dots' };
  return { code, label, className: `${classification.ramp}-${String(found.step)}`, gap: null };
}
