import { oneOf, type Place } from './place';

/** Measures, their targets and the decisions about them. */
export const MEASURE_PLACES: Place[] = [
  { name: 'measures', route: '/massnahmen', person: 'planning' },
  {
    name: 'measures-calendar',
    route: '/massnahmen',
    path: '/massnahmen?ansicht=kalender&nach=district',
    person: 'council',
  },
  { name: 'new-measure', route: '/massnahmen/neu', person: 'provider' },
  {
    name: 'measure',
    route: '/massnahmen/:id',
    path: oneOf('measures?state=RUNNING&sort=title', (id) => `/massnahmen/${id}`),
    person: 'planning',
  },
  {
    name: 'measure-planned',
    route: '/massnahmen/:id',
    path: oneOf('measures?state=PLANNED&sort=title', (id) => `/massnahmen/${id}`),
    person: 'planning',
  },
  {
    name: 'measure-form',
    route: '/massnahmen/:id/bearbeiten',
    path: oneOf('measures?state=PLANNED&sort=title', (id) => `/massnahmen/${id}/bearbeiten`),
    person: 'planning',
  },
  {
    name: 'measure-target-form',
    route: '/massnahmen/:id/zielwert/:target?',
    path: oneOf('measures?state=PLANNED&sort=title', (id) => `/massnahmen/${id}/zielwert`),
    person: 'planning',
  },
  {
    name: 'resource-decision-form',
    route: '/massnahmen/:id/beschluss/:decision?',
    path: oneOf('measures?state=PLANNED&sort=title', (id) => `/massnahmen/${id}/beschluss`),
    person: 'planning',
  },
  {
    name: 'funding-form',
    route: '/massnahmen/:id/foerderung/:funding?',
    path: oneOf('measures?state=PLANNED&sort=title', (id) => `/massnahmen/${id}/foerderung`),
    person: 'planning',
  },
  { name: 'resource-decisions', route: '/ressourcenbeschluesse', person: 'council' },
];
