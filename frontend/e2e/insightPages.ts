import type { Place } from './place';

/** The pages under Monitoring that say what the figures mean together. */
export const INSIGHT_PLACES: Place[] = [
  { name: 'warnings', route: '/fruehwarnung', person: 'planning' },
  {
    name: 'warnings-table',
    route: '/fruehwarnung',
    path: '/fruehwarnung?indikator=sgb2-share&ansicht=tabelle',
    person: 'council',
  },
];
