import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo } from '../api/session';
import type { Me } from '../api/types';
import { loadLaterTexts } from '../i18n';
import type { de } from '../i18n/de';
import { Page } from '../ui/Page';
import { DropFile } from './DropFile';
import { KeyFigures } from './KeyFigures';
import { OwnPending, PlanningPending } from './PendingList';
import { Skeleton } from '../ui/states';
import { Places } from './Places';
import { RecentChanges } from './RecentChanges';
import { RecentDeliveries } from './RecentDeliveries';
import './start.css';

const Due = lazy(async () => {
  const [due] = await Promise.all([import('./Due'), loadLaterTexts()]);
  return due;
});
const OwnDistricts = lazy(() => import('./OwnDistricts'));
const OpenFindings = lazy(() => import('./OpenFindings'));
const OpenWarnings = lazy(async () => {
  const [loaded] = await Promise.all([import('./OpenWarnings'), loadLaterTexts()]);
  return loaded;
});
const MeasureFindings = lazy(async () => {
  const [loaded] = await Promise.all([import('./MeasureFindings'), loadLaterTexts()]);
  return loaded;
});

type Intro = keyof typeof de.start.roleIntro;
const INTROS: Intro[] = [
  'social-planning',
  'statistics-office',
  'district-conference',
  'welfare-provider',
  'housing-company',
  'council',
  'administrator',
];

/** For whoever is signed in: what their role comes for, then the ways to everything else. */
export function Welcome({ me }: { me: Me }) {
  const { t } = useTranslation();
  const intro = INTROS.find((role) => me.roles.includes(role));
  return (
    <Page
      title={t('start.welcome', { name: me.name })}
      lead={intro && t(`start.roleIntro.${intro}`)}
    >
      <First me={me} />
      <Places me={me} />
    </Page>
  );
}

/** Statistics hands over, planning sees what has changed, providers write what is due, everybody else reads figures. */
function First({ me }: { me: Me }): ReactNode {
  const { t } = useTranslation();
  const figures = mayDo(me, 'read-figures') && <KeyFigures />;
  if (me.roles.includes('statistics-office')) {
    return (
      <>
        <DropFile />
        <RecentDeliveries title={t('start.lastDeliveries')} empty={t('delivery.emptyText')} />
        {figures}
      </>
    );
  }
  if (me.roles.includes('social-planning')) {
    return (
      <>
        <PlanningPending />
        <Suspense fallback={null}>
          <OpenFindings />
          <MeasureFindings />
          <OpenWarnings />
        </Suspense>
        <RecentDeliveries
          title={t('start.lastPublished')}
          empty={t('start.nothingPublished')}
          state="PUBLISHED"
        />
        {figures}
      </>
    );
  }
  if (me.roles.includes('housing-company')) {
    return (
      <>
        <OwnPending />
        <Suspense fallback={<Skeleton lines={3} />}>
          <OwnDistricts me={me} />
        </Suspense>
      </>
    );
  }
  if (mayDo(me, 'run-measures')) {
    return (
      <>
        <Suspense fallback={<Skeleton lines={8} />}>
          <Due />
        </Suspense>
        <OwnPending />
        {figures}
      </>
    );
  }
  if (mayDo(me, 'read-audit')) return <RecentChanges />;
  return mayDo(me, 'propose-goals') ? (
    <>
      <OwnPending />
      {figures}
    </>
  ) : (
    figures
  );
}
