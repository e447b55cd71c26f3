import { lazy } from 'react';
import { RoomRoutes, type RoomPlace } from '../ui/RoomRoutes';
import GoalsPage from './GoalsPage';

const PLACES: RoomPlace[] = [
  { path: '', right: 'read-programme', page: GoalsPage },
  {
    path: 'rahmen',
    right: 'read-programme',
    page: lazy(() => import('./framework/FrameworksPage')),
  },
  { path: 'aufgaben', right: 'read-programme', page: lazy(() => import('./task/TasksPage')) },
  { path: 'neu', right: 'propose-goals', page: lazy(() => import('./form/NewGoalPage')) },
  { path: ':id', right: 'read-programme', page: lazy(() => import('./GoalPage')) },
  {
    path: ':id/bearbeiten',
    right: 'propose-goals',
    page: lazy(() => import('./form/EditGoalPage')),
  },
  {
    path: ':id/zielwert/:target?',
    right: 'propose-goals',
    page: lazy(() => import('./target/TargetPage')),
  },
];

/** Everything under /ziele. */
export default function GoalRoutes() {
  return <RoomRoutes places={PLACES} />;
}
