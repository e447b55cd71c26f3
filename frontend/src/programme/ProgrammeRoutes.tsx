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
  {
    path: ':code/konzept',
    right: 'read-programme',
    page: lazy(() => import('./concept/ConceptsPage')),
  },
  {
    path: ':code/konzept/vergleich',
    right: 'read-programme',
    page: lazy(() => import('./concept/ComparePage')),
  },
  {
    path: ':code/konzept/:number',
    right: 'read-programme',
    page: lazy(() => import('./concept/ConceptPage')),
  },
  {
    path: ':code/konzept/:number/aendern',
    right: 'manage-programme',
    page: lazy(() => import('./concept/EditConceptPage')),
  },
  {
    path: ':code/konzept/:number/beschluss',
    right: 'manage-programme',
    page: lazy(() => import('./concept/AdoptPage')),
  },
];

/** Everything under /programm. */
export default function ProgrammeRoutes() {
  return <RoomRoutes places={PLACES} />;
}
