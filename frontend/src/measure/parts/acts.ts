import {
  cancelMeasure,
  completeMeasure,
  discardMeasure,
  planMeasure,
  reopenMeasure,
  startMeasure,
} from '../../api/measureActs';
import type { Measure } from '../../api/measures';

/** What can be done with a measure; whether it wants a reason or a day, and whether it leads onward. */
export const ACTS = {
  plan: { may: 'PLAN', reason: false, day: false, onward: true },
  start: { may: 'START', reason: false, day: true, onward: true },
  complete: { may: 'COMPLETE', reason: true, day: true, onward: false },
  cancel: { may: 'CANCEL', reason: true, day: false, onward: false },
  reopen: { may: 'REOPEN', reason: true, day: false, onward: false },
  discard: { may: 'DISCARD', reason: false, day: false, onward: false },
} as const;

export type Act = keyof typeof ACTS;

export const ACT_ORDER: Act[] = ['plan', 'start', 'complete', 'cancel', 'reopen', 'discard'];

/**
 * Does it.
 *
 * @param day the day of it; null for today
 * @returns the measure afterwards, or null where it is gone
 */
export async function perform(
  act: Act,
  id: string,
  etag: string,
  reason: string,
  day: string | null,
): Promise<Measure | null> {
  switch (act) {
    case 'plan':
      return planMeasure(id, etag);
    case 'start':
      return startMeasure(id, etag, day);
    case 'complete':
      return completeMeasure(id, etag, day, reason);
    case 'cancel':
      return cancelMeasure(id, etag, reason);
    case 'reopen':
      return reopenMeasure(id, etag, reason);
    case 'discard':
      await discardMeasure(id, etag);
      return null;
  }
}
