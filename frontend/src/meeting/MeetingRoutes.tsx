import { lazy } from 'react';
import { RoomRoutes, type RoomPlace } from '../ui/RoomRoutes';
import ConferencesPage from './ConferencesPage';
import './meeting.css';

const PLACES: RoomPlace[] = [
  { path: '', right: 'read-programme', page: ConferencesPage },
  { path: ':code', right: 'read-programme', page: lazy(() => import('./ConferencePage')) },
  {
    path: ':code/mitglieder',
    right: 'hold-conferences',
    page: lazy(() => import('./form/MembersPage')),
  },
  {
    path: ':code/sitzungen/neu',
    right: 'hold-conferences',
    page: lazy(() => import('./form/NewMeetingPage')),
  },
  {
    path: ':code/sitzungen/:id',
    right: 'read-programme',
    page: lazy(() => import('./MeetingPage')),
  },
  {
    path: ':code/sitzungen/:id/aendern',
    right: 'hold-conferences',
    page: lazy(() => import('./form/EditMeetingPage')),
  },
  {
    path: ':code/sitzungen/:id/ergebnisse',
    right: 'hold-conferences',
    page: lazy(() => import('./form/RecordPage')),
  },
];

/** Everything under /konferenzen. */
export default function MeetingRoutes() {
  return <RoomRoutes places={PLACES} />;
}
