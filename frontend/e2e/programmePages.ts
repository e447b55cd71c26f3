import type { Place } from './place';

/** Areas of the programme and what is decided on them. */
export const PROGRAMME_PLACES: Place[] = [
  { name: 'programme', route: '/programm', person: 'council' },
  {
    name: 'programme-area',
    route: '/programm/:code',
    path: '/programm/sieker',
    person: 'planning',
  },
  { name: 'new-programme-area', route: '/programm/neu/gebiet', person: 'planning' },
  {
    name: 'programme-area-form',
    route: '/programm/:code/bearbeiten',
    path: '/programm/baumheide/bearbeiten',
    person: 'planning',
  },
  {
    name: 'programme-decision',
    route: '/programm/:code/beschluss/:kind',
    path: '/programm/sieker/beschluss/bezirke',
    person: 'planning',
  },
  {
    name: 'concepts',
    route: '/programm/:code/konzept',
    path: '/programm/sieker/konzept',
    person: 'planning',
  },
  {
    name: 'concept',
    route: '/programm/:code/konzept/:number',
    path: '/programm/sieker/konzept/1',
    person: 'council',
  },
  {
    name: 'concept-draft',
    route: '/programm/:code/konzept/:number',
    path: '/programm/sieker/konzept/2',
    person: 'planning',
  },
  {
    name: 'concept-form',
    route: '/programm/:code/konzept/:number/aendern',
    path: '/programm/sieker/konzept/2/aendern',
    person: 'planning',
  },
  {
    name: 'concept-adoption',
    route: '/programm/:code/konzept/:number/beschluss',
    path: '/programm/sieker/konzept/2/beschluss',
    person: 'planning',
  },
  {
    name: 'concept-comparison',
    route: '/programm/:code/konzept/vergleich',
    path: '/programm/sieker/konzept/vergleich?von=1&nach=2',
    person: 'conference',
  },
];
