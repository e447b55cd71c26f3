import { useTranslation } from 'react-i18next';
import { useBoundaries } from '../api/figures';
import type { ProgrammeArea } from '../api/programme';
import { LocatorMap } from '../ui/map/LocatorMap';

/** Where in the city the areas lie; all of it stands in the list as well. */
export function AreasMap({ areas }: { areas: ProgrammeArea[] }) {
  const { t } = useTranslation();
  const scheme = areas[0]?.scheme;
  const boundaries = useBoundaries(scheme ?? '').data;
  if (scheme === undefined || !boundaries || boundaries.features.length === 0) return null;
  const shown = areas.filter((area) => area.scheme === scheme);
  const marked = shown.flatMap((area) => area.districts.map(({ code }) => code));
  return (
    <div className="programme-map">
      <LocatorMap
        boundaries={boundaries}
        marked={marked}
        label={t('programme.mapLabel', { names: shown.map(({ name }) => name).join(', ') })}
      />
    </div>
  );
}
