import { oneOf, type Place } from './place';

const SIEKER = 'conferences/stadtteilkonferenz-sieker';
const HERE = '/konferenzen/stadtteilkonferenz-sieker';

/** District conferences and their meetings. */
export const CONFERENCE_PLACES: Place[] = [
  { name: 'conferences', route: '/konferenzen', person: 'planning' },
  { name: 'conference', route: '/konferenzen/:code', path: HERE, person: 'conference' },
  {
    name: 'conference-members',
    route: '/konferenzen/:code/mitglieder',
    path: `${HERE}/mitglieder`,
    person: 'conference',
  },
  {
    name: 'new-meeting',
    route: '/konferenzen/:code/sitzungen/neu',
    path: `${HERE}/sitzungen/neu`,
    person: 'conference',
  },
  {
    name: 'meeting',
    route: '/konferenzen/:code/sitzungen/:id',
    path: oneOf(`${SIEKER}/meetings?state=HELD`, (id) => `${HERE}/sitzungen/${id}`),
    person: 'conference',
  },
  {
    name: 'meeting-form',
    route: '/konferenzen/:code/sitzungen/:id/aendern',
    path: oneOf(`${SIEKER}/meetings?state=PLANNED`, (id) => `${HERE}/sitzungen/${id}/aendern`),
    person: 'conference',
  },
  {
    name: 'meeting-results',
    route: '/konferenzen/:code/sitzungen/:id/ergebnisse',
    path: oneOf(`${SIEKER}/meetings?state=HELD`, (id) => `${HERE}/sitzungen/${id}/ergebnisse`),
    person: 'conference',
  },
];
