import { lazy } from 'react';
import { RoomRoutes, type RoomPlace } from '../ui/RoomRoutes';
import './administration.css';
import AdministrationStart from './parts/AdministrationStart';

/** Organisations can be read by more people than may change them; people are only for who manages them. */
const PLACES: RoomPlace[] = [
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
  return <RoomRoutes places={PLACES} />;
}
