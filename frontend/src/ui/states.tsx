import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/problem';
import type { Problem } from '../api/types';
import { Alert } from './Alert';
import { Button } from './Button';

/** Grey lines where text will be; nothing jumps when it comes. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className="skeleton" role="status" aria-live="polite">
      <span className="kern-sr-only">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}

interface EmptyProps {
  title: string;
  /** The button or link by which it comes, for whoever may. */
  action?: ReactNode;
  children: ReactNode;
}

/** A page or section without content: what belongs here, who adds it, and how. */
export function Empty({ title, action, children }: EmptyProps) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      <p>{children}</p>
      {action}
    </div>
  );
}

interface ProblemProps {
  error: unknown;
  onRetry?: () => void;
  /** The way on from here, below the words. */
  children?: ReactNode;
}

/** What went wrong, in the server's own words where it sent some. */
export function ProblemAlert({ error, onRetry, children }: ProblemProps) {
  const { t } = useTranslation();
  const problem: Problem = error instanceof ApiError ? error.problem : {};
  return (
    <Alert kind="danger" title={problem.title ?? t('state.errorTitle')} live>
      <p>{problem.detail ?? (problem.title === undefined ? t('state.errorText') : '')}</p>
      {problem.violations?.map((violation) => (
        <p key={violation.field + violation.message}>{violation.message}</p>
      ))}
      {children}
      {onRetry && <Button onClick={onRetry}>{t('state.retry')}</Button>}
    </Alert>
  );
}
