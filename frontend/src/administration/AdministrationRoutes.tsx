import { lazy, Suspense, type ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import type { Right } from '../api/types';
import { NotFound } from '../ui/NotFound';
import { RequireRight } from '../ui/RequireRight';
import { Skeleton } from '../ui/states';
import './administration.css';
import AdministrationStart from './parts/AdministrationStart';

interface Place {
  path: string;
  right: Right;
  page: ComponentType;
}

/** Organisations can be read by more people than may change them; people are only for who manages them. */
const PLACES: Place[] = [
  { path: '', right: 'manage-users', page: AdministrationStart },
  {
    path: 'organisationen',
    right: 'read-organisations',
    page: lazy(() => import('./organisation/OrganisationsPage')),
  },
  {
    path: 'organisationen/:code',
    right: 'read-organisations',
    page: lazy(() => import('./organisation/OrganisationPage')),
  },
  {
    path: 'organisationen/:code/bearbeiten',
    right: 'manage-organisations',
    page: lazy(() => import('./organisation/EditOrganisationPage')),
  },
  {
    path: 'neu/organisation',
    right: 'manage-organisations',
    page: lazy(() => import('./organisation/NewOrganisationPage')),
  },
  { path: 'personen', right: 'manage-users', page: lazy(() => import('./user/UsersPage')) },
  { path: 'personen/:id', right: 'manage-users', page: lazy(() => import('./user/UserPage')) },
  { path: 'neu/person', right: 'manage-users', page: lazy(() => import('./user/InvitePage')) },
];

/** Everything under /verwaltung. */
export default function AdministrationRoutes() {
  return (
    <Suspense fallback={<Skeleton />}>
      <Routes>
        {PLACES.map(({ path, right, page: Page }) => (
          <Route
            key={path}
            {...(path === '' ? { index: true } : { path })}
            element={
              <RequireRight right={right}>
                <Page />
              </RequireRight>
            }
          />
        ))}
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  );
}
