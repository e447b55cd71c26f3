import { oneOf, type Place } from './place';

/** What people in the districts say. */
export const VOICE_PLACES: Place[] = [
  { name: 'voices', route: '/stimmen', person: 'planning' },
  {
    name: 'voice-form',
    route: '/stimmen/neu',
    path: '/stimmen/neu?bezirk=78&indikator=sgb2-families',
    person: 'conference',
  },
  { name: 'voice-topics', route: '/stimmen/handlungsfelder', person: 'planning' },
  {
    name: 'voice',
    route: '/stimmen/:id',
    path: oneOf('field-reports', (id) => `/stimmen/${id}`),
    person: 'planning',
  },
  {
    name: 'voice-change',
    route: '/stimmen/:id/aendern',
    path: oneOf('field-reports?own=true&state=OPEN', (id) => `/stimmen/${id}/aendern`),
    person: 'conference',
  },
];
