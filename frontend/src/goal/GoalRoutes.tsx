import { lazy, Suspense, type ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import type { Right } from '../api/types';
import { NotFound } from '../ui/NotFound';
import { RequireRight } from '../ui/RequireRight';
import { Skeleton } from '../ui/states';
import './goal.css';
import GoalsPage from './GoalsPage';

interface Place {
  path: string;
  right: Right;
  page: ComponentType;
}

const PLACES: Place[] = [
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
