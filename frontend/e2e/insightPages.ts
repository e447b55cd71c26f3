import type { Place } from './place';

/** The pages under Monitoring that say what the figures mean together. */
export const INSIGHT_PLACES: Place[] = [];
