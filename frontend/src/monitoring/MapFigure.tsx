import { useId, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoundaries } from '../api/figures';
import { useAdmittedAreas, type ProgrammeArea } from '../api/programme';
import type { Level } from '../api/types';
import { Disclosure } from '../ui/Disclosure';
import { AreaMap } from '../ui/map/AreaMap';
import { districtsOf, withProgramme, type Paint } from '../ui/map/paint';
import { ProgrammeLegend } from '../ui/map/ProgrammeLegend';
import { QueryView } from '../ui/QueryView';
import { ClassChooser } from './ClassChooser';
import { classOf, type Classification } from './classes';
import { Histogram } from './Histogram';
import { MapLegend } from './MapLegend';
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

const NO_AREAS: ProgrammeArea[] = [];

/** A map with its reading, its legend and the way its classes are made. */
export function MapFigure(props: Props) {
  const { scheme, level, classification, label, number, unit, city } = props;
  const { t } = useTranslation();
  const admitted = useAdmittedAreas(scheme).data ?? NO_AREAS;
  const programme = useMemo(() => districtsOf(admitted), [admitted]);
  const shades = useMemo(
    () => withProgramme(props.shades, admitted, (name) => t('monitoring.inProgramme', { name })),
    [props.shades, admitted, t],
  );
  const paints = useMemo(
    () => shades.map((shade) => paintOf(shade, classification)),
    [shades, classification],
  );
  const patterns = useId();
  const boundaries = useBoundaries(scheme);
  const values = useMemo(() => figuresOf(shades), [shades]);
  return (
    <QueryView query={boundaries}>
      {(shapes) =>
        shapes.features.length === 0 ? (
          <p className="muted">{t('monitoring.mapEmpty')}</p>
        ) : (
          <figure className="map">
            <AreaMap boundaries={shapes} {...{ level, paints, patterns, label, programme }} />
            {props.reading}
            <figcaption>
              <MapLegend {...{ classification, shades, patterns, number, unit }} />
              <ProgrammeLegend areas={admitted} />
              <Disclosure title={t('monitoring.classes.title')} className="no-print">
                {values.length > 1 && <Histogram {...{ values, classification, city, number }} />}
                <ClassChooser
                  view={props.view}
                  onChange={props.onChange}
                  methods={props.methods ?? true}
                />
              </Disclosure>
              <p className="muted map-note">{props.note}</p>
            </figcaption>
          </figure>
        )
      }
    </QueryView>
  );
}

function paintOf({ code, figure, gap, label }: Shade, classification: Classification): Paint {
  const found = figure === null || gap ? undefined : classOf(classification, figure);
  if (!found) return { code, label, className: '', gap: gap ?? 'dots' };
  return { code, label, className: `${classification.ramp}-${String(found.step)}`, gap: null };
}
