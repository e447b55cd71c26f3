import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { useExpired } from '../api/expiry';
import { sessionEnd } from '../api/sessionClock';

const SessionDialog = lazy(() => import('./SessionDialog'));
const SessionWarning = lazy(() => import('./SessionWarning'));

/** How long before its end a session is worth a word. */
const WARNING = 3 * 60_000;

/** Warns before the session ends, and asks to sign in again when it has; until then it costs nothing. */
export function SessionEnd() {
  const expired = useExpired();
  const end = useSyncExternalStore(sessionEnd.subscribe, sessionEnd.get);
  const near = useNear(end);
  const [waved, setWaved] = useState<number | null>(null);
  if (expired) {
    return (
      <Suspense fallback={null}>
        <SessionDialog />
      </Suspense>
    );
  }
  if (!near || end === null || waved === end) return null;
  return (
    <Suspense fallback={null}>
      <SessionWarning
        end={end}
        onClose={() => {
          setWaved(end);
        }}
      />
    </Suspense>
  );
}

/** Whether the end is so near that it should be said. */
function useNear(end: number | null): boolean {
  const [reached, setReached] = useState<number | null>(null);
  useEffect(() => {
    if (end === null) return;
    const timer = setTimeout(
      () => {
        setReached(end);
      },
      Math.max(0, end - WARNING - Date.now()),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [end]);
  return end !== null && reached === end;
}
