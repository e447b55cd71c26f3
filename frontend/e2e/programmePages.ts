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
];
