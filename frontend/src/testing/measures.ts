import type { Measure, MeasureSummary } from '../api/measures';
import { GOAL_ID } from './goals';

export const MEASURE_ID = '019a0000-0000-7000-8000-0000000000a1';
const AWO = { code: 'awo', name: 'AWO' };
const SIEKER = { code: '78', name: 'Sieker' };
const AREA = { code: 'sieker', name: 'Sieker' };

export const measureSummary: MeasureSummary = {
  id: MEASURE_ID,
  kind: 'MEASURE',
  title: 'Elterncafé Sieker',
  organisation: AWO,
  managed: true,
  recommendedTo: null,
  districts: [SIEKER],
  areas: [AREA],
  targetGroups: ['FAMILIES'],
  from: '2010-03-01',
  to: '2011-12-31',
  startedOn: '2010-03-01',
  endedOn: null,
  state: 'RUNNING',
  goals: 1,
  targets: [
    {
      id: '019a0000-0000-7000-8000-0000000000b1',
      name: 'Eltern, die Hilfe kennen',
      resultLevel: 'OUTCOME',
      state: 'ON_TRACK',
      display: '50 %',
      sentence: 'Von 20,0 auf 35,0 %; Ziel 50,0 %; 50 % des Weges.',
    },
  ],
  overlaps: 0,
  findings: ['DOCUMENTATION_OVERDUE'],
  mine: true,
  changedAt: '2011-01-10T10:00:00Z',
  version: 3,
};

/** A measure that is planned, needs staff, and may not start yet. */
export const measure: Measure = {
  id: MEASURE_ID,
  kind: 'MEASURE',
  title: 'Elterncafé Sieker',
  summary: 'Jeden Dienstag, offen für alle.',
  organisation: AWO,
  managed: true,
  recommendedTo: null,
  recommendation: null,
  partners: [{ organisation: null, name: 'Grundschule' }],
  responsible: { code: 'sozialdezernat', name: 'Sozialdezernat' },
  scheme: 'bielefeld-92',
  districts: [SIEKER],
  areas: [AREA],
  targetGroups: ['FAMILIES'],
  targetGroupWords: null,
  from: '2011-03-01',
  to: '2011-12-31',
  startedOn: null,
  endedOn: null,
  objective: 'Eltern kennen die Hilfen im Quartier.',
  outputUnit: 'Treffen',
  expectedOutput: 40,
  expectedReach: 60,
  money: {
    cost: 12000,
    sources: [{ kind: 'OWN_FUNDS', name: null, amount: 12000 }],
    extraMoney: 0,
    extraStaff: 0.5,
  },
  rhythm: 'QUARTERLY',
  goals: [
    {
      id: GOAL_ID,
      title: 'Weniger Familien im Leistungsbezug',
      area: AREA,
      state: 'AGREED',
      hypothesis: 'Wer Hilfen kennt, nimmt sie an.',
    },
  ],
  internalNote: null,
  state: 'PLANNED',
  reason: null,
  frozenAt: null,
  start: {
    ready: false,
    missing: [
      { rule: 'OUTCOME_TARGET', message: 'Mindestens ein Zielwert misst eine Wirkung.' },
      { rule: 'RESOURCES', message: 'Der zusätzliche Bedarf ist nicht gedeckt.' },
    ],
  },
  gate: {
    state: 'DECISION_NEEDED',
    ...{ neededMoney: 0, neededStaff: 0.5, grantedMoney: 0, grantedStaff: 0 },
    ...{ missingMoney: 0, missingStaff: 0.5, risenCost: 0 },
  },
  overlaps: [],
  findings: ['NO_OUTCOME_TARGET'],
  mine: true,
  may: ['EDIT', 'START', 'CANCEL'],
  createdAt: '2011-01-02T10:00:00Z',
  changedAt: '2011-01-10T10:00:00Z',
  version: 3,
};
