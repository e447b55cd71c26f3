import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NotFound } from '../ui/NotFound';
import { RequireRight, RequireSignIn } from '../ui/RequireRight';
import { Skeleton } from '../ui/states';
import { StartPage } from '../start/StartPage';
import { INSIGHT_PLACES } from './insightPlaces';
import { MEASURE_PLACES } from './measurePlaces';
import { page, type Place } from './place';
import { Shell } from './Shell';
import { SIGNED_IN_PAGE, SignedInPage } from './SignedInPage';

const SignInAwayPage = page(() => import('./SignInAwayPage'));

/** Which page stands at which address, and the right it needs. Each comes in a chunk of its own. */
const PLACES: Place[] = [
  {
    path: 'monitoring',
    right: 'read-figures',
    page: page(() => import('../monitoring/MonitoringPage')),
  },
  {
    path: 'quartiere',
    right: 'read-figures',
    page: page(() => import('../district/DistrictsPage')),
  },
  {
    path: 'quartiere/:code',
    right: 'read-figures',
    page: page(() => import('../district/DistrictPage')),
  },
  {
    path: 'programm/*',
    right: 'read-programme',
    page: page(() => import('../programme/ProgrammeRoutes')),
  },
  {
    path: 'stimmen',
    right: 'read-field-reports',
    page: page(() => import('../conference/ReportsPage')),
  },
  {
    path: 'stimmen/neu',
    right: 'write-field-reports',
    page: page(() => import('../conference/NewReportPage')),
  },
  {
    path: 'stimmen/handlungsfelder',
    right: 'read-field-reports',
    page: page(() => import('../conference/topic/TopicsPage')),
  },
  {
    path: 'stimmen/:id',
    right: 'read-field-reports',
    page: page(() => import('../conference/ReportPage')),
  },
  {
    path: 'stimmen/:id/aendern',
    right: 'write-field-reports',
    page: page(() => import('../conference/EditReportPage')),
  },
  {
    path: 'konferenzen/*',
    right: 'read-programme',
    page: page(() => import('../meeting/MeetingRoutes')),
  },
  {
    path: 'ziele/*',
    right: 'read-programme',
    page: page(() => import('../goal/GoalRoutes')),
  },
  ...MEASURE_PLACES,
  ...INSIGHT_PLACES,
  { path: 'deliveries', right: 'deliver', page: page(() => import('../delivery/DeliveriesPage')) },
  {
    path: 'deliveries/new',
    right: 'deliver',
    page: page(() => import('../delivery/NewDeliveryPage')),
  },
  {
    path: 'deliveries/calendar',
    right: 'deliver',
    page: page(() => import('../delivery/CalendarPage')),
  },
  {
    path: 'deliveries/completeness',
    right: 'deliver',
    page: page(() => import('../delivery/CompletenessPage')),
  },
  {
    path: 'deliveries/:id',
    right: 'deliver',
    page: page(() => import('../delivery/DeliveryPage')),
  },
  {
    path: 'katalog/*',
    right: 'read-figures',
    page: page(() => import('../catalogue/CatalogueRoutes')),
  },
  {
    path: 'meine-organisation',
    right: 'read-members',
    page: page(() => import('../administration/organisation/OwnOrganisationPage')),
  },
  {
    path: 'meine-bezirke',
    right: 'read-figures',
    page: page(() => import('../mine/MyDistrictsPage')),
  },
  {
    path: 'verwaltung/schnittstellen',
    right: 'read-connections',
    page: page(() => import('../connection/ConnectionPage')),
  },
  { path: 'audit', right: 'read-audit', page: page(() => import('../audit/AuditPage')) },
  { path: 'audit/:id', right: 'read-audit', page: page(() => import('../audit/EntryPage')) },
  { path: 'meine-daten', page: page(() => import('../privacy/MyDataPage')) },
  {
    path: 'personendaten',
    right: 'manage-personal-data',
    page: page(() => import('../privacy/PersonalDataPage')),
  },
];

const Administration = page(() => import('../administration/AdministrationRoutes'));
const Mailbox = page(() => import('../administration/MailboxPage'));
const Help = page(() => import('../help/HelpPage'));
const Account = page(() => import('../account/AccountPage'));

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
          <Route
            path="konto"
            element={
              <RequireSignIn>
                <Account />
              </RequireSignIn>
            }
          />
          <Route path="verwaltung/*" element={<Administration />} />
          <Route path="postfach" element={<Mailbox />} />
          <Route path="auth/login" element={<SignInAwayPage />} />
          <Route path="hilfe/:topic?" element={<Help />} />
          <Route path={SIGNED_IN_PAGE} element={<SignedInPage />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </Shell>
  );
}
