import { lazy, Suspense, type ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import type { Right } from '../api/types';
import { NotFound } from '../ui/NotFound';
import { RequireRight } from '../ui/RequireRight';
import { Skeleton } from '../ui/states';
import './programme.css';

interface Place {
  path: string;
  right: Right;
  page: ComponentType;
}

const PLACES: Place[] = [
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
