import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOwnPending, usePlanningPending, type Pending } from '../api/pending';
import { QueryView } from '../ui/QueryView';

const WAYS = {
  contradictions: '/stimmen?verhaeltnis=CONTRADICTS&stand=OPEN',
  reports: '/stimmen?stand=OPEN',
  proposals: '/ziele?stand=PROPOSED',
  documented: '/dokumentation?stand=SUBMITTED',
  undocumented: '/dokumentation?stand=OVERDUE',
  overdue: '/ziele/aufgaben?zeige=overdue',
  tasks: '/ziele/aufgaben?unsere=1',
  drafts: '/ziele?stand=DRAFT&unsere=1',
} as const satisfies Record<keyof Pending, string>;

/** What waits for planning, each with the way to it. */
export function PlanningPending() {
  return <PendingList query={usePlanningPending()} />;
}

/** What waits for the own bodies. */
export function OwnPending() {
  return <PendingList query={useOwnPending()} />;
}

function PendingList({ query }: { query: UseQueryResult<Pending> }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="pending">
      <h2 id="pending">{t('start.pending.title')}</h2>
      <QueryView query={query} lines={3}>
        {(pending) => {
          const waiting = (Object.keys(WAYS) as (keyof Pending)[]).filter(
            (what) => (pending[what] ?? 0) > 0,
          );
          if (waiting.length === 0) return <p className="muted">{t('start.pending.nothing')}</p>;
          return (
            <ul className="lines">
              {waiting.map((what) => (
                <li key={what}>
                  <Link to={WAYS[what]}>
                    {t(`start.pending.${what}`, { count: pending[what] ?? 0 })}
                  </Link>
                </li>
              ))}
            </ul>
          );
        }}
      </QueryView>
    </section>
  );
}
