import { useId, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoundaries } from '../../api/figures';
import { useAdmittedAreas, type ProgrammeArea } from '../../api/programme';
import type { Level } from '../../api/types';
import { QueryView } from '../QueryView';
import { AreaMap } from './AreaMap';
import { districtsOf, withProgramme, type Paint } from './paint';
import { PaintLegend, type LegendEntry } from './PaintLegend';
import { ProgrammeLegend } from './ProgrammeLegend';

interface Props {
  scheme: string;
  level: Level;
  paints: Paint[];
  legend: LegendEntry[];
  label: string;
  /** The area pointed at, in words. */
  reading: ReactNode;
  note: string;
  /** What else belongs below the legend. */
  children?: ReactNode;
}

const NO_AREAS: ProgrammeArea[] = [];

/** A map of areas with its reading and its legend; programme areas are outlined. */
export function PaintedMap({ scheme, level, legend, label, reading, note, ...props }: Props) {
  const { t } = useTranslation();
  const admitted = useAdmittedAreas(scheme).data ?? NO_AREAS;
  const programme = useMemo(() => districtsOf(admitted), [admitted]);
  const paints = useMemo(
    () => withProgramme(props.paints, admitted, (name) => t('monitoring.inProgramme', { name })),
    [props.paints, admitted, t],
  );
  const patterns = useId();
  const boundaries = useBoundaries(scheme);
  return (
    <QueryView query={boundaries}>
      {(shapes) =>
        shapes.features.length === 0 ? (
          <p className="muted">{t('monitoring.mapEmpty')}</p>
        ) : (
          <figure className="map">
            <AreaMap boundaries={shapes} {...{ level, paints, patterns, label, programme }} />
            {reading}
            <figcaption>
              <PaintLegend entries={legend} patterns={patterns} />
              <ProgrammeLegend areas={admitted} />
              {props.children}
              <p className="muted map-note">{note}</p>
            </figcaption>
          </figure>
        )
      }
    </QueryView>
  );
}
