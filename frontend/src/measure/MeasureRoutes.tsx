import { lazy } from 'react';
import { RoomRoutes, type RoomPlace } from '../ui/RoomRoutes';
import MeasuresPage from './MeasuresPage';

const PLACES: RoomPlace[] = [
  { path: '', right: 'read-programme', page: MeasuresPage },
  { path: 'neu', right: 'run-measures', page: lazy(() => import('./form/NewMeasurePage')) },
  {
    path: ':id/beschluss/:decision?',
    right: 'manage-programme',
    page: lazy(() => import('./resource/DecisionPage')),
  },
  {
    path: ':id/foerderung/:funding?',
    right: 'run-measures',
    page: lazy(() => import('./resource/FundingPage')),
  },
  { path: ':id', right: 'read-programme', page: lazy(() => import('./MeasurePage')) },
  {
    path: ':id/bearbeiten',
    right: 'run-measures',
    page: lazy(() => import('./form/EditMeasurePage')),
  },
  {
    path: ':id/zielwert/:target?',
    right: 'run-measures',
    page: lazy(() => import('./target/TargetPage')),
  },
];

/** Everything under /massnahmen. */
export default function MeasureRoutes() {
  return <RoomRoutes places={PLACES} />;
}
