import type { ThingStep } from '../../api/types';

/** Why something was done, where the step has a reason of its own: a thing keeps its last one until there is another. */
export function reasonOf({ before, after }: ThingStep): string | null {
  const [old, now] = [record(before), record(after)];
  const { reason } = now;
  const isNew = old.state !== now.state || old.reason !== reason;
  return typeof reason === 'string' && reason !== '' && isNew ? reason : null;
}

function record(state: unknown): Record<string, unknown> {
  return typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
}
