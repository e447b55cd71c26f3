import { lazy, Suspense } from 'react';
import { mayDo, useMe } from '../api/session';
import { loadLaterTexts } from '../i18n';

const OutboxPlace = lazy(async () => {
  const [place] = await Promise.all([
    import('../ui/outbox/OutboxPlace'),
    loadLaterTexts(),
    // Here before the connection is lost, so that it can be written without one.
    import('../documentation'),
  ]);
  return place;
});

/** What waits for the connection goes on from every page, for those who enter something. */
export function Outbox() {
  const mayEnter = mayDo(useMe().data, 'run-measures');
  return mayEnter ? (
    <Suspense fallback={null}>
      <OutboxPlace />
    </Suspense>
  ) : null;
}
