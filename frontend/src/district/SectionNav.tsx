import { useTranslation } from 'react-i18next';

const SECTIONS = ['situation', 'comparison', 'facilities', 'voices', 'goals', 'measures'] as const;

/** From the top to any part of the page; it stays in sight while one scrolls. */
export function SectionNav() {
  const { t } = useTranslation();
  return (
    <nav className="section-nav no-print" aria-label={t('district.nav')}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{t(`district.section.${section}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
