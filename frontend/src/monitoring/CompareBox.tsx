import { useTranslation } from 'react-i18next';
import { useSelection } from './selection';

/** Takes an area into the series beside the city, or out of it. */
export function CompareBox({ code, name }: { code: string; name: string }) {
  const { t } = useTranslation();
  const { chosen, toggle, city } = useSelection();
  if (code === city) return null;
  return (
    <input
      type="checkbox"
      className="compare"
      checked={chosen.includes(code)}
      aria-label={t('monitoring.compare', { district: name })}
      onChange={() => {
        toggle(code);
      }}
    />
  );
}
