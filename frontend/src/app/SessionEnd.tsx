import { lazy, Suspense } from 'react';
import { useExpired } from '../api/expiry';

const SessionDialog = lazy(() => import('./SessionDialog'));

/** Asks to sign in again when the session has ended; until then it costs nothing. */
export function SessionEnd() {
  const expired = useExpired();
  if (!expired) return null;
  return (
    <Suspense fallback={null}>
      <SessionDialog />
    </Suspense>
  );
}
