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

/** The list to which an entry belongs: `numerator[1]` is a fault of `numerator`. */
const listOf = (field: string) => field.replace(/\[.*$/, '');

/** The same where entries have fields of their own: `sections[0].goals[1]` is a fault of `sections.0.goals`. */
export const entryOf = (depth: number) => (field: string) => {
  const path = field.replace(/\[(\d+)\]/g, '.$1').split('.');
  return path.slice(0, depth).join('.');
};

/** What the server found, each at its field. */
export function violationsOf(error: unknown, placeOf = listOf): FieldError[] {
  const violations = error instanceof ApiError ? (error.problem.violations ?? []) : [];
  const found = new Map<string, string>();
  for (const { field = '', message = '' } of violations) {
    const name = placeOf(field);
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
