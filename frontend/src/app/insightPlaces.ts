import { page, type Place } from './place';

/** What the figures say together: each page stands in `ui/monitoring/places.ts` too. */
export const INSIGHT_PLACES: Place[] = [
  {
    path: 'fruehwarnung',
    right: 'read-figures',
    page: page(() => import('../warning/WarningPage')),
  },
];
