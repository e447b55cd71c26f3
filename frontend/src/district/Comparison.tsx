import { useTranslation } from 'react-i18next';
import type { Profile } from '../api/profile';
import { BesideChooser } from './BesideChooser';
import { ComparisonTable } from './ComparisonTable';
import { Related } from './Related';
import { toggleBeside, type DistrictView } from './view';

interface Props {
  profile: Profile;
  view: DistrictView;
  onChange: (change: Partial<DistrictView>) => void;
}

/** The district beside others: its neighbours, those in a similar situation, or any. */
export function Comparison({ profile, view, onChange }: Props) {
  const { t } = useTranslation();
  const toggle = (code: string) => onChange({ beside: toggleBeside(view.beside, code) });
  return (
    <section
      id="comparison"
      aria-labelledby="comparison-title"
      className={view.beside.length === 0 ? 'no-print' : ''}
    >
      <h2 id="comparison-title">{t('district.section.comparison')}</h2>
      <p className="muted description no-print">{t('district.comparison.lead')}</p>
      <Related profile={profile} view={view} onToggle={toggle} />
      <BesideChooser profile={profile} view={view} onToggle={toggle} />
      {view.beside.length > 0 && <ComparisonTable profile={profile} view={view} />}
    </section>
  );
}
