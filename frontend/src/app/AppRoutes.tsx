import { lazy, Suspense, type ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import type { Right } from '../api/types';
import { RequireRight } from '../ui/RequireRight';
import { Skeleton } from '../ui/states';
import { StartPage } from '../start/StartPage';
import { NotFoundPage } from './NotFoundPage';
import { Shell } from './Shell';
import { SignInAwayPage } from './SignInAwayPage';
import { SIGNED_IN_PAGE, SignedInPage } from './SignedInPage';

interface Place {
  path: string;
  /** Without one it is for everybody who is signed in. */
  right?: Right;
  page: ComponentType;
}

/** Which page stands at which address, and the right it needs. Each comes in a chunk of its own. */
const PLACES: Place[] = [
  {
    path: 'monitoring',
    right: 'read-figures',
    page: lazy(() => import('../monitoring/MonitoringPage')),
  },
  {
    path: 'quartiere',
    right: 'read-figures',
    page: lazy(() => import('../district/DistrictsPage')),
  },
  {
    path: 'quartiere/:code',
    right: 'read-figures',
    page: lazy(() => import('../district/DistrictPage')),
  },
  { path: 'deliveries', right: 'deliver', page: lazy(() => import('../delivery/DeliveriesPage')) },
  {
    path: 'deliveries/new',
    right: 'deliver',
    page: lazy(() => import('../delivery/NewDeliveryPage')),
  },
  {
    path: 'deliveries/calendar',
    right: 'deliver',
    page: lazy(() => import('../delivery/CalendarPage')),
  },
  {
    path: 'deliveries/completeness',
    right: 'deliver',
    page: lazy(() => import('../delivery/CompletenessPage')),
  },
  {
    path: 'deliveries/:id',
    right: 'deliver',
    page: lazy(() => import('../delivery/DeliveryPage')),
  },
  {
    path: 'katalog/*',
    right: 'read-figures',
    page: lazy(() => import('../catalogue/CatalogueRoutes')),
  },
  {
    path: 'meine-organisation',
    right: 'read-members',
    page: lazy(() => import('../administration/organisation/OwnOrganisationPage')),
  },
  { path: 'audit', right: 'read-audit', page: lazy(() => import('../audit/AuditPage')) },
  { path: 'audit/:id', right: 'read-audit', page: lazy(() => import('../audit/EntryPage')) },
  { path: 'meine-daten', page: lazy(() => import('../privacy/MyDataPage')) },
  {
    path: 'personendaten',
    right: 'manage-personal-data',
    page: lazy(() => import('../privacy/PersonalDataPage')),
  },
];

const Administration = lazy(() => import('../administration/AdministrationRoutes'));
const Mailbox = lazy(() => import('../administration/MailboxPage'));
const Help = lazy(() => import('../help/HelpPage'));

export function AppRoutes() {
  return (
    <Shell>
      <Suspense fallback={<Skeleton />}>
        <Routes>
          <Route index element={<StartPage />} />
          {PLACES.map(({ path, right, page: Place }) => (
            <Route
              key={path}
              path={path}
              element={
                <RequireRight {...(right ? { right } : {})}>
                  <Place />
                </RequireRight>
              }
            />
          ))}
          <Route path="verwaltung/*" element={<Administration />} />
          <Route path="postfach" element={<Mailbox />} />
          <Route path="auth/login" element={<SignInAwayPage />} />
          <Route path="hilfe/:topic?" element={<Help />} />
          <Route path={SIGNED_IN_PAGE} element={<SignedInPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </Shell>
  );
}
