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
  { name: 'need', route: '/handlungsbedarf', person: 'planning' },
  {
    name: 'need-detail',
    route: '/handlungsbedarf',
    path: '/handlungsbedarf?date=2010-12-31&bezirk=78&klasse=VERY_LOW.STABLE',
    person: 'council',
  },
  {
    name: 'need-of-places',
    route: '/handlungsbedarf',
    path: '/handlungsbedarf?index=place&date=2010-12-31',
    person: 'housing',
  },
  { name: 'need-definitions', route: '/handlungsbedarf/definitionen', person: 'statistics' },
  { name: 'new-need-definition', route: '/handlungsbedarf/definitionen/neu', person: 'statistics' },
  {
    name: 'need-definition-form',
    route: '/handlungsbedarf/definitionen/:code/bearbeiten',
    path: '/handlungsbedarf/definitionen/life-situation/bearbeiten',
    person: 'statistics',
  },
  {
    name: 'double-disadvantage',
    route: '/doppelte-benachteiligung',
    path: '/doppelte-benachteiligung?date=2010-12-31&bezirk=58',
    person: 'council',
  },
  {
    name: 'resources',
    route: '/mittel-und-bedarf',
    path: '/mittel-und-bedarf?date=2010-12-31&jahr=2010',
    person: 'council',
  },
  {
    name: 'effect',
    route: '/wirkung',
    path: '/wirkung?indikator=sgb2-share&date=2010-12-31',
    person: 'planning',
  },
];
