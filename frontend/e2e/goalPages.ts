import { oneOf, type Place } from './place';

/** Goals, targets, tasks and frameworks. */
export const GOAL_PLACES: Place[] = [
  { name: 'goals', route: '/ziele', person: 'planning' },
  { name: 'tasks', route: '/ziele/aufgaben', person: 'provider' },
  { name: 'frameworks', route: '/ziele/rahmen', person: 'planning' },
  { name: 'new-goal', route: '/ziele/neu', person: 'conference' },
  {
    name: 'goal',
    route: '/ziele/:id',
    path: oneOf('goals?state=AGREED&sort=title', (id) => `/ziele/${id}`),
    person: 'planning',
  },
  {
    name: 'goal-form',
    route: '/ziele/:id/bearbeiten',
    path: oneOf('goals?state=PROPOSED', (id) => `/ziele/${id}/bearbeiten`),
    person: 'planning',
  },
  {
    name: 'target-form',
    route: '/ziele/:id/zielwert/:target?',
    path: oneOf('goals?state=PROPOSED', (id) => `/ziele/${id}/zielwert`),
    person: 'planning',
  },
];
