import type {
  DocumentationEntry,
  DocumentationItem,
  DocumentedTarget,
  PeriodEntry,
} from '../api/documentation';

export const MEASURE_ID = '019a0000-0000-7000-8000-0000000000aa';
export const PERIOD = '2010-Q4';
const AWO = { code: 'awo', name: 'AWO' };
const quarter = {
  ...{ code: PERIOD, from: '2010-10-01', to: '2010-12-31', due: '2011-01-28' },
};
const before = { code: '2010-Q3', from: '2010-07-01', to: '2010-09-30', due: '2010-10-28' };

export const COURSES: DocumentedTarget = {
  id: '019a0000-0000-7000-8000-0000000000b1',
  name: 'Abgeschlossene Kurse',
  unit: 'Kurse',
  type: 'COUNT',
  threshold: 0,
  due: '2011-12-31',
  level: 'OUTPUT',
  last: { period: '2010-Q3', date: '2010-09-30', numerator: 3, denominator: null },
};

export const SPEAKING: DocumentedTarget = {
  id: '019a0000-0000-7000-8000-0000000000b2',
  name: 'Kinder ohne Förderbedarf',
  unit: 'Kinder',
  type: 'SHARE',
  threshold: 3,
  due: '2011-12-31',
  level: 'OUTCOME',
  last: { period: '2010-Q3', date: '2010-09-30', numerator: 10, denominator: 40 },
};

/** What was written of the quarter before. */
export const written: DocumentationEntry = {
  versionNumber: 1,
  state: 'ACCEPTED',
  activities: 'Vorlesen, zweimal in der Woche',
  output: 24,
  reached: 38,
  reachedStatus: 'AVAILABLE',
  values: [
    { target: COURSES.id, numerator: 3, denominator: null },
    { target: SPEAKING.id, numerator: 10, denominator: 40 },
  ],
  wentWell: 'Viele Väter',
  wentBadly: null,
  deviation: null,
  cost: 1250.5,
  unchangedSince: null,
  changedAt: '2010-10-05T10:00:00Z',
  submittedAt: '2010-10-05T10:00:00Z',
  acceptedAt: '2010-10-12T10:00:00Z',
  returnedBecause: null,
  files: [],
};

/** A quarter of which nothing is written yet. */
export const due: PeriodEntry = {
  measure: { id: MEASURE_ID, title: 'Lesepaten', organisation: AWO, outputUnit: 'Treffen' },
  period: quarter,
  standing: 'OVERDUE',
  daysOverdue: 18,
  hasDraft: false,
  entry: null,
  accepted: null,
  targets: [COURSES, SPEAKING],
  last: { period: before, content: written },
  may: ['WRITE', 'SUBMIT'],
  version: 0,
};

/** The same, submitted. */
export const submitted: PeriodEntry = {
  ...due,
  standing: 'SUBMITTED',
  daysOverdue: 0,
  entry: {
    ...written,
    ...{ state: 'SUBMITTED', reached: 41, acceptedAt: null, submittedAt: '2011-02-15T10:00:00Z' },
  },
  may: ['WITHDRAW'],
  version: 1,
};

export const dueItem: DocumentationItem = {
  measure: { id: MEASURE_ID, title: 'Lesepaten' },
  organisation: AWO,
  period: quarter,
  standing: 'OVERDUE',
  daysOverdue: 18,
  hasDraft: false,
  mine: true,
  version: 0,
  submittedAt: null,
  returnedBecause: null,
};
