import { expect, it } from 'vitest';
import { reasonOf } from './reasonOf';

const step = (before: unknown, after: unknown) =>
  reasonOf({
    at: '2026-02-01T10:00:00Z',
    action: 'changed',
    objectType: 'delivery',
    role: 'social-planning',
    organisation: null,
    before,
    after,
  });

it('tells the reason of the step itself, not one that was kept from an earlier one', () => {
  const withdrawn = { state: 'WITHDRAWN', reason: 'falsch' };
  expect(step({ state: 'PUBLISHED', reason: null }, withdrawn)).toBe('falsch');
  expect(step({ state: 'PUBLISHED', reason: 'falsch' }, withdrawn)).toBe('falsch');
  expect(step(withdrawn, { ...withdrawn, errors: 1 })).toBeNull();
  expect(step(null, { state: 'CHECKED', reason: null })).toBeNull();
  expect(step(null, null)).toBeNull();
});
