import type { Goal, GoalSummary, TargetAttainment } from '../api/goals';

export const GOAL_ID = '019a0000-0000-7000-8000-00000000000a';
const TARGET_ID = '019a0000-0000-7000-8000-00000000000b';
const DUERKOPP = { code: 'duerkopp', name: 'Dürkopp' };

export const summary: GoalSummary = {
  id: GOAL_ID,
  kind: 'GOAL',
  area: DUERKOPP,
  title: 'Weniger Familien im Leistungsbezug',
  level: 'BETWEEN_DISTRICTS_AND_CITY',
  concern: 'TARGET_GROUP',
  frameworks: [],
  responsible: { code: 'sozialdezernat', name: 'Sozialdezernat' },
  state: 'AGREED',
  author: null,
  mine: false,
  targets: 1,
  due: '2010-12-31',
  changedAt: '2011-01-10T10:00:00Z',
  version: 4,
};

export const goal: Goal = {
  id: GOAL_ID,
  kind: 'GOAL',
  area: DUERKOPP,
  title: 'Weniger Familien im Leistungsbezug',
  why: 'Fast jede zweite Familie bezieht Leistungen.',
  level: 'BETWEEN_DISTRICTS_AND_CITY',
  concern: 'TARGET_GROUP',
  targetGroup: 'Familien',
  residents: { tookPart: true, words: 'Zwei Abende im Stadtteilladen' },
  participants: [
    {
      organisation: { code: 'bgw', name: 'BGW' },
      name: 'BGW',
      department: false,
      stance: 'RESERVES',
      words: 'Erst die Mieten',
    },
  ],
  frameworks: [{ code: 'efre', name: 'EFRE' }],
  targets: [
    {
      id: TARGET_ID,
      indicator: 'sgb2-families',
      metric: null,
      kind: 'POINTS',
      direction: 'FALLING',
      amount: 10,
      numerator: null,
      denominator: null,
      baselineDate: '2007-12-31',
      due: '2010-12-31',
      milestones: [],
      resultLevel: null,
      counts: false,
    },
  ],
  responsible: {
    organisation: { code: 'sozialdezernat', name: 'Sozialdezernat' },
    function: 'Sozialplanung',
  },
  addressedTo: null,
  state: 'AGREED',
  frozenAt: '2011-01-10T10:00:00Z',
  author: null,
  createdAt: '2011-01-02T10:00:00Z',
  changedAt: '2011-01-10T10:00:00Z',
  may: ['CLOSE', 'RETURN', 'COMMENT'],
  version: 4,
};

const point = (date: string, value: number, numerator: number, denominator: number) => ({
  ...{ date, value, numerator, denominator },
  status: 'AVAILABLE' as const,
  display: `${value.toFixed(1).replace('.', ',')} %`,
  city: 18.2,
  publishedAt: '2026-11-28T10:00:00Z',
  source: null,
  note: null,
});

export const reached: TargetAttainment = {
  id: TARGET_ID,
  resultLevel: null,
  kind: 'POINTS',
  name: 'Bedarfsgemeinschaften mit zwei und mehr Kindern',
  indicator: 'sgb2-families',
  unit: '%',
  baseline: point('2007-12-31', 48, 60, 125),
  target: {
    date: '2010-12-31',
    value: 38,
    display: '38,0 %',
    cases: 44,
    whole: 117,
    counted: 'Haushalte',
  },
  reading: point('2010-12-31', 40.1709, 47, 117),
  attainment: 78.29,
  display: '78 %',
  state: 'MISSED',
  sentence:
    'Von 48,0 auf 40,2 %; Ziel 38,0 %; 78 % des Weges. Bei 117 Haushalten wären es höchstens 44.',
  readings: [point('2007-12-31', 48, 60, 125), point('2010-12-31', 40.1709, 47, 117)],
  path: [
    { day: '2007-12-31', value: 48 },
    { day: '2010-12-31', value: 38 },
  ],
  revised: null,
  fictitious: false,
};
