import { useTranslation } from 'react-i18next';

/** What the marks of the small pictures mean, once for all of them. */
export function SignLegend() {
  const { t } = useTranslation();
  return (
    <ul className="sign-legend" aria-label={t('district.situation.legendTitle')}>
      <li>
        <svg viewBox="0 0 40 16" aria-hidden="true">
          <circle className="strip-here" cx="8" cy="8" r="5" />
          <path className="legend-line" d="M20,12L29,7L38,4" />
        </svg>
        {t('district.situation.legend.here')}
      </li>
      <li>
        <svg viewBox="0 0 40 16" aria-hidden="true">
          <path className="strip-city" d="M8,5l4,7h-8z" />
          <path className="legend-line legend-line--beside" d="M20,10L29,8L38,9" />
        </svg>
        {t('district.situation.legend.city')}
      </li>
      <li>
        <svg viewBox="0 0 24 16" aria-hidden="true">
          <path className="strip-each" d="M7,3v10M12,3v10M15,3v10" />
        </svg>
        {t('district.situation.legend.each')}
      </li>
      <li>
        <svg viewBox="0 0 8 16" aria-hidden="true">
          <path className="strip-median" d="M4,1v14" />
        </svg>
        {t('district.situation.legend.median')}
      </li>
    </ul>
  );
}
