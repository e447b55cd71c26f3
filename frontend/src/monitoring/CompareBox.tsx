import { useTranslation } from 'react-i18next';
import { useIsChosen, useSelection } from '../ui/map/selection';

/** Takes an area into the series beside the city, or out of it. */
export function CompareBox({ code, name }: { code: string; name: string }) {
  const { t } = useTranslation();
  const { toggle, city } = useSelection();
  const chosen = useIsChosen(code);
  if (code === city) return null;
  return (
    <input
      type="checkbox"
      className="compare"
      checked={chosen}
      aria-label={t('monitoring.compare', { district: name })}
      onChange={() => {
        toggle(code);
      }}
    />
  );
}
