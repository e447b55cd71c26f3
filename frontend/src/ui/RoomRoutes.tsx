import { Suspense, type ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import type { Right } from '../api/types';
import { NotFound } from './NotFound';
import { RequireRight } from './RequireRight';
import { Skeleton } from './states';

/** A page of a room. */
export interface RoomPlace {
  /** Below the room's own address; empty for its first page. */
  path: string;
  /** The right that looking at it asks for. */
  right: Right;
  page: ComponentType;
}

/** The pages of a room, each for those who may see it. */
export function RoomRoutes({ places }: { places: RoomPlace[] }) {
  return (
    <Suspense fallback={<Skeleton />}>
      <Routes>
        {places.map(({ path, right, page: Page }) => (
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
