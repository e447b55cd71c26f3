import { useTranslation } from 'react-i18next';
import { useBoundaries } from '../api/figures';
import type { Values } from '../api/types';
import { QueryView } from '../ui/QueryView';
import { DistrictMap } from './DistrictMap';
import type { Toggle, View } from './view';

interface Props {
  values: Values;
  view: View;
  onToggle: Toggle;
}

/** The map, where the scheme has boundaries. */
export function MapSection({ values, view, onToggle }: Props) {
  const { t } = useTranslation();
  const boundaries = useBoundaries(values.scheme);
  return (
    <section aria-labelledby="map">
      <h2 id="map">{t('monitoring.map')}</h2>
      <QueryView query={boundaries}>
        {(shapes) =>
          shapes.features.length === 0 ? (
            <p className="muted">{t('monitoring.mapEmpty')}</p>
          ) : (
            <DistrictMap boundaries={shapes} values={values} view={view} onToggle={onToggle} />
          )
        }
      </QueryView>
    </section>
  );
}
