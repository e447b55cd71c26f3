import { CONFERENCE_PLACES } from './conferencePlaces';
import { DOCUMENTATION_PLACES } from './documentationPages';
import { GOAL_PLACES } from './goalPages';
import { INSIGHT_PLACES } from './insightPages';
import { MEASURE_PLACES } from './measurePages';
import type { Person } from './people';
import { oneOf, type Place } from './place';
import { PROGRAMME_PLACES } from './programmePages';
import { VOICE_PLACES } from './voicePlaces';

const MONITORING = '/monitoring?date=2007-12-31&district=78&district=65&rank=4&indicator=';

const monitoring = (name: string, query: string, person: Person = 'council'): Place => ({
  name,
  route: '/monitoring',
  path: query.startsWith('/') ? query : `/monitoring?${query}`,
  person,
});
const start = (name: string, person: Person | null): Place => ({ name, route: '/', person });

/** Every page of the application, some of them in several shapes. */
export const PLACES: Place[] = [
  start('entrance', null),
  start('overview', 'planning'),
  start('overview-council', 'council'),
  start('overview-statistics', 'statistics'),
  start('overview-admin', 'admin'),
  start('overview-housing', 'housing'),
  { name: 'signed-out', route: '/monitoring', person: null },
  monitoring('monitoring', `${MONITORING}sgb2-families`, 'planning'),
  monitoring('monitoring-council', `${MONITORING}sgb2-change`),
  monitoring('monitoring-dates', 'indicator=sgb2-families&date=2010-12-31&since=2007-12-31'),
  monitoring(
    'monitoring-indicators',
    'indicator=sgb2-families&date=2007-12-31&with=single-parents&district=78',
  ),
  monitoring('monitoring-boroughs', 'indicator=language-support&level=BOROUGH&district=S7'),
  monitoring(
    'monitoring-earlier-state',
    'indicator=sgb2-families&date=2007-12-31&asOf=2099-01-01T00:00:00Z',
  ),
  { name: 'districts', route: '/quartiere', person: 'council' },
  {
    name: 'district',
    route: '/quartiere/:code',
    path: '/quartiere/78?date=2007-12-31&neben=65',
    person: 'council',
  },
  ...PROGRAMME_PLACES,
  ...VOICE_PLACES,
  ...CONFERENCE_PLACES,
  ...GOAL_PLACES,
  ...MEASURE_PLACES,
  ...INSIGHT_PLACES,
  ...DOCUMENTATION_PLACES,
  { name: 'deliveries', route: '/deliveries', person: 'planning' },
  { name: 'no-access', route: '/deliveries', person: 'provider' },
  { name: 'new-delivery', route: '/deliveries/new', person: 'statistics' },
  { name: 'delivery-calendar', route: '/deliveries/calendar', person: 'planning' },
  { name: 'completeness', route: '/deliveries/completeness', person: 'planning' },
  {
    name: 'delivery',
    route: '/deliveries/:id',
    path: oneOf('deliveries', (id) => `/deliveries/${id}`),
    person: 'statistics',
  },
  { name: 'catalogue', route: '/katalog', person: 'council' },
  { name: 'indicators', route: '/katalog/indikatoren', person: 'statistics' },
  {
    name: 'indicator',
    route: '/katalog/indikatoren/:code',
    path: '/katalog/indikatoren/sgb2-families',
    person: 'statistics',
  },
  {
    name: 'indicator-form',
    route: '/katalog/indikatoren/:code/bearbeiten',
    path: '/katalog/indikatoren/sgb2-families/bearbeiten',
    person: 'statistics',
  },
  { name: 'new-indicator', route: '/katalog/neu/indikator', person: 'statistics' },
  { name: 'variables', route: '/katalog/merkmale', person: 'council' },
  {
    name: 'variable',
    route: '/katalog/merkmale/:code',
    path: '/katalog/merkmale/households',
    person: 'planning',
  },
  {
    name: 'variable-form',
    route: '/katalog/merkmale/:code/bearbeiten',
    path: '/katalog/merkmale/households/bearbeiten',
    person: 'statistics',
  },
  {
    name: 'no-such-variable',
    route: '/katalog/merkmale/:code',
    path: '/katalog/merkmale/gibt_es_nicht',
    person: 'planning',
  },
  { name: 'new-variable', route: '/katalog/neu/merkmal', person: 'statistics' },
  { name: 'sources', route: '/katalog/quellen', person: 'council' },
  {
    name: 'source',
    route: '/katalog/quellen/:code',
    path: '/katalog/quellen/bundesagentur',
    person: 'planning',
  },
  {
    name: 'source-form',
    route: '/katalog/quellen/:code/bearbeiten',
    path: '/katalog/quellen/bundesagentur/bearbeiten',
    person: 'statistics',
  },
  { name: 'new-source', route: '/katalog/neu/quelle', person: 'statistics' },
  { name: 'schemes', route: '/katalog/gebietsstaende', person: 'council' },
  {
    name: 'scheme',
    route: '/katalog/gebietsstaende/:code',
    path: '/katalog/gebietsstaende/bielefeld-92',
    person: 'statistics',
  },
  {
    name: 'scheme-form',
    route: '/katalog/gebietsstaende/:code/bearbeiten',
    path: '/katalog/gebietsstaende/bielefeld-92/bearbeiten',
    person: 'statistics',
  },
  { name: 'new-scheme', route: '/katalog/neu/gebietsstand', person: 'statistics' },
  { name: 'facilities', route: '/katalog/einrichtungen', person: 'statistics' },
  {
    name: 'facility',
    route: '/katalog/einrichtungen/:code',
    path: oneOf('facilities', (id) => `/katalog/einrichtungen/${id}`),
    person: 'statistics',
  },
  {
    name: 'facility-form',
    route: '/katalog/einrichtungen/:code/bearbeiten',
    path: oneOf('facilities', (id) => `/katalog/einrichtungen/${id}/bearbeiten`),
    person: 'statistics',
  },
  { name: 'new-facility', route: '/katalog/neu/einrichtung', person: 'statistics' },
  { name: 'audit', route: '/audit', person: 'planning' },
  {
    name: 'audit-entry',
    route: '/audit/:id',
    path: oneOf('audit-events', (id) => `/audit/${id}`),
    person: 'planning',
  },
  { name: 'administration', route: '/verwaltung', person: 'admin' },
  { name: 'connection', route: '/verwaltung/schnittstellen', person: 'admin' },
  { name: 'organisations', route: '/verwaltung/organisationen', person: 'planning' },
  {
    name: 'organisation',
    route: '/verwaltung/organisationen/:code',
    path: '/verwaltung/organisationen/awo',
    person: 'admin',
  },
  {
    name: 'organisation-form',
    route: '/verwaltung/organisationen/:code/bearbeiten',
    path: '/verwaltung/organisationen/awo/bearbeiten',
    person: 'planning',
  },
  { name: 'new-organisation', route: '/verwaltung/neu/organisation', person: 'planning' },
  { name: 'people', route: '/verwaltung/personen', person: 'admin' },
  {
    name: 'person',
    route: '/verwaltung/personen/:id',
    path: '/verwaltung/personen/00000000-0000-4000-8000-000000000004',
    person: 'admin',
  },
  { name: 'invitation', route: '/verwaltung/neu/person', person: 'admin' },
  { name: 'own-organisation', route: '/meine-organisation', person: 'provider' },
  { name: 'my-districts', route: '/meine-bezirke', person: 'housing' },
  { name: 'my-data', route: '/meine-daten', person: 'provider' },
  { name: 'personal-data', route: '/personendaten', person: 'admin' },
  { name: 'account', route: '/konto', person: 'provider' },
  { name: 'mailbox', route: '/postfach', person: null },
  { name: 'help', route: '/hilfe/:topic?', path: '/hilfe', person: null },
  {
    name: 'help-monitoring',
    route: '/hilfe/:topic?',
    path: '/hilfe/monitoring',
    person: 'council',
  },
  { name: 'not-found', route: '/*', path: '/nirgends', person: null },
];

/** Routes that show no page of their own to look at, and why. */
export const WITHOUT_A_LOOK: Record<string, string> = {
  '/auth/login': 'stands only while the sign-in service does not answer',
  '/angemeldet': 'leads on at once',
};
