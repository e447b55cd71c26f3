import { useTranslation } from 'react-i18next';
import type { Profile } from '../api/profile';
import { useFormat } from '../format/useFormat';
import { Button } from '../ui/Button';
import { OriginPlace } from '../ui/origin/OriginPlace';
import { Page } from '../ui/Page';
import { SectionNav } from '../ui/SectionNav';
import { Comparison } from './Comparison';
import { DistrictHead } from './DistrictHead';
import { FacilitySection } from './FacilitySection';
import { Rooms } from './Rooms';
import { Situation } from './Situation';
import type { DistrictView as View } from './view';

const SECTIONS = ['situation', 'comparison', 'facilities', 'voices', 'goals', 'measures'] as const;

interface Props {
  profile: Profile;
  view: View;
  onChange: (change: Partial<View>) => void;
}

/** The parts of a district's page in the order of the programme's own cycle. */
export function DistrictView({ profile, view, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { district, borough, level } = profile;
  const lead =
    borough && level === 'DISTRICT'
      ? t('district.inBorough', { code: district.code, borough: borough.name })
      : t(`district.level.${level}`, { code: district.code });
  const list = view.scheme === '' ? '' : `?scheme=${encodeURIComponent(view.scheme)}`;
  return (
    <Page
      title={district.name}
      lead={lead}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: `/quartiere${list}`, label: t('district.title') },
      ]}
      action={<Button onClick={() => globalThis.print()}>{t('district.print')}</Button>}
    >
      <DistrictHead profile={profile} view={view} onChange={onChange} />
      <SectionNav
        label={t('district.nav')}
        sections={SECTIONS.map((id) => ({ id, label: t(`district.section.${id}`) }))}
      />
      <OriginPlace
        figure={view.origin}
        scheme={view.scheme}
        onAsk={(origin) => onChange({ origin })}
      >
        <Situation profile={profile} view={view} />
        <Comparison profile={profile} view={view} onChange={onChange} />
      </OriginPlace>
      <FacilitySection profile={profile} scheme={view.scheme} />
      <Rooms district={district.code} scheme={profile.scheme} />
      <p className="sheet-foot">
        {t('district.sheet.foot', { date: format.date(profile.date), scheme: profile.scheme })}
      </p>
    </Page>
  );
}
