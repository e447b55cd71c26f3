import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoundaries } from '../api/figures';
import { useAdmittedAreas, type ProgrammeArea } from '../api/programme';
import type { IndicatorChange } from '../api/warnings';
import { usePointed } from '../ui/linked';
import { AreaMap } from '../ui/map/AreaMap';
import { districtsOf, withProgramme, type Paint } from '../ui/map/paint';
import { ProgrammeLegend } from '../ui/map/ProgrammeLegend';
import { QueryView } from '../ui/QueryView';
import { standings } from './chosen';
import { COLOURS } from './colours';
import { MapLegend } from './MapLegend';

interface Props {
  scheme: string;
  items: IndicatorChange[];
}

const NO_AREAS: ProgrammeArea[] = [];

/** Where something stands out. Choosing a district shows it alone. */
export function WarningMap({ scheme, items }: Props) {
  const { t } = useTranslation();
  const patterns = useId();
  const boundaries = useBoundaries(scheme);
  const admitted = useAdmittedAreas(scheme).data ?? NO_AREAS;
  const programme = useMemo(() => districtsOf(admitted), [admitted]);
  const found = useMemo(() => standings(items), [items]);
  return (
    <section aria-labelledby="warning-map">
      <h2 id="warning-map">{t('warning.map.title')}</h2>
      <QueryView query={boundaries}>
        {(shapes) => {
          if (shapes.features.length === 0) {
            return <p className="muted">{t('warning.map.empty')}</p>;
          }
          const paints = withProgramme(
            shapes.features.map((shape): Paint => {
              const code = String(shape.properties?.code);
              const standing = found.get(code) ?? 'none';
              const name = String(shape.properties?.name ?? code);
              return {
                code,
                className: standing === 'few' ? '' : COLOURS[standing],
                gap: standing === 'few' ? 'hatch' : null,
                label: t('warning.map.of', {
                  area: name.includes(code) ? name : `${code} ${name}`,
                  standing: t(`warning.map.${standing}`),
                }),
              };
            }),
            admitted,
            (name) => t('monitoring.inProgramme', { name }),
          );
          return (
            <figure className="map">
              <AreaMap
                boundaries={shapes}
                level="DISTRICT"
                label={t('warning.map.label')}
                {...{ paints, patterns, programme }}
              />
              <Reading paints={paints} />
              <figcaption>
                <MapLegend {...{ found, patterns }} all={shapes.features.length} />
                <ProgrammeLegend areas={admitted} />
              </figcaption>
            </figure>
          );
        }}
      </QueryView>
    </section>
  );
}

function Reading({ paints }: { paints: Paint[] }) {
  const { t } = useTranslation();
  const code = usePointed();
  const paint = paints.find((each) => each.code === code);
  return (
    <p className={`map-reading ${paint ? '' : 'muted'}`}>{paint?.label ?? t('warning.map.help')}</p>
  );
}
