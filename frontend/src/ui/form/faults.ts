import type { FieldErrors, FieldValues } from 'react-hook-form';
import { ApiError } from '../../api/problem';
import type { FieldError } from '../ErrorSummary';

/** All faults of a form, each with the path of its field, in the order of the fields. */
export function faultsOf(errors: FieldErrors<FieldValues>, path = ''): FieldError[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error || key === 'root') return [];
    const field = path === '' ? key : `${path}.${key}`;
    if (typeof error.message === 'string' && error.message !== '') {
      return [{ field, message: error.message }];
    }
    return faultsOf(error as FieldErrors<FieldValues>, field);
  });
}

/** What the server found, each at its field: `numerator[1]` belongs to the list `numerator`. */
export function violationsOf(error: unknown): FieldError[] {
  const violations = error instanceof ApiError ? (error.problem.violations ?? []) : [];
  const found = new Map<string, string>();
  for (const { field = '', message = '' } of violations) {
    const name = field.replace(/\[.*$/, '');
    found.set(name, [found.get(name), message].filter(Boolean).join(' '));
  }
  return [...found].map(([field, message]) => ({ field, message }));
}

/** The present state that a refused change did not know; null for any other error. */
export function presentState(error: unknown): { version: number } | null {
  if (!(error instanceof ApiError) || error.status !== 412) return null;
  const current: unknown = error.problem.current;
  return isVersioned(current) ? current : null;
}

function isVersioned(thing: unknown): thing is { version: number } {
  return (
    typeof thing === 'object' &&
    thing !== null &&
    'version' in thing &&
    typeof thing.version === 'number'
  );
}
