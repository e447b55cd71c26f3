import { lazy } from 'react';
import { RoomRoutes, type RoomPlace } from '../ui/RoomRoutes';
import './programme.css';

const PLACES: RoomPlace[] = [
  { path: '', right: 'read-programme', page: lazy(() => import('./ProgrammePage')) },
  {
    path: 'neu/gebiet',
    right: 'manage-programme',
    page: lazy(() => import('./form/NewAreaPage')),
  },
  { path: ':code', right: 'read-programme', page: lazy(() => import('./ProgrammeAreaPage')) },
  {
    path: ':code/bearbeiten',
    right: 'manage-programme',
    page: lazy(() => import('./form/EditAreaPage')),
  },
  {
    path: ':code/beschluss/:kind',
    right: 'manage-programme',
    page: lazy(() => import('./form/DecisionPage')),
  },
];

/** Everything under /programm. */
export default function ProgrammeRoutes() {
  return <RoomRoutes places={PLACES} />;
}
