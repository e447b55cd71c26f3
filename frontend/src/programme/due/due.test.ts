import { describe, expect, it } from 'vitest';
import type { Conference } from '../../api/conferences';
import type { DocumentationItem } from '../../api/documentation';
import type { FieldReport } from '../../api/fieldReports';
import type { GoalSummary } from '../../api/goals';
import type { MeasureSummary } from '../../api/measures';
import type { Task } from '../../api/tasks';
import { dueNext } from './due';

const task = (id: string, due: string, overdue = false) =>
  ({ id, due, overdue, what: id, owner: { code: 'awo', name: 'AWO' } }) as Task;
const goal = (id: string, state: GoalSummary['state'], due: string | null = null) =>
  ({ id, state, due, title: id }) as GoalSummary;
const report = (...codes: string[]) =>
  ({ districts: codes.map((code) => ({ code, name: code })) }) as FieldReport;
const conference = (code: string, date: string | null) =>
  ({ code, name: code, next: date === null ? null : { id: `${code}-next`, date } }) as Conference;
const measure = (id: string, part: Partial<MeasureSummary> = {}) =>
  ({
    ...{ id, title: id, organisation: { code: 'awo', name: 'AWO' }, managed: true },
    ...{ state: 'RUNNING', from: '2010-01-01', findings: [], ...part },
  }) as unknown as MeasureSummary;
const period = (id: string, code: string, due: string) =>
  ({ measure: { id }, period: { code, due } }) as DocumentationItem;
const NOTHING = {
  tasks: [],
  goals: [],
  conferences: [],
  measures: [],
  documentation: [],
  reports: [],
  districts: [],
  today: '2011-02-15',
};

describe('what is due next', () => {
  it('stands by its date, then what waits', () => {
    const due = dueNext({
      ...NOTHING,
      tasks: [task('late', '2011-01-01', true), task('later', '2011-09-01')],
      conferences: [conference('sieker', '2011-03-17'), conference('other', null)],
      goals: [
        goal('proposed', 'PROPOSED', '2011-03-01'),
        goal('agreed', 'AGREED', '2011-06-30'),
        goal('passed', 'AGREED', '2010-12-31'),
      ],
    });
    expect(due.map((each) => ('id' in each ? each.id : ''))).toEqual([
      ...['passed', 'late', 'sieker-next', 'agreed', 'later', 'proposed'],
    ]);
    expect(due[0]).toMatchObject({ kind: 'TARGET', overdue: true });
    expect(due[2]).toMatchObject({ kind: 'MEETING', conference: 'sieker' });
    expect(due[3]).toMatchObject({ kind: 'TARGET', overdue: false });
  });

  it('names measures that should have begun, and no other', () => {
    const planned = (id: string, from: string | null, part: Partial<MeasureSummary> = {}) =>
      measure(id, { state: 'PLANNED', from, ...part });
    const measures = [
      planned('late', '2011-02-14'),
      ...[planned('today', '2011-02-15'), planned('open', null)],
      planned('of others', '2011-02-14', { managed: false }),
      measure('idea', { state: 'IDEA' }),
      measure('runs'),
    ];
    expect(dueNext({ ...NOTHING, measures })).toEqual([
      { kind: 'MEASURE', id: 'late', date: '2011-02-14', title: 'late', owner: 'AWO' },
    ]);
  });

  it('names the earliest period to be written of each measure in the area', () => {
    const measures = [
      measure('due'),
      measure('late'),
      measure('unseen', { findings: ['DOCUMENTATION_OVERDUE'] }),
      measure('written'),
    ];
    const documentation = [
      period('due', '2011-01', '2011-02-28'),
      ...[period('late', '2010-Q4', '2011-01-28'), period('late', '2010-Q3', '2010-10-28')],
      period('elsewhere', '2010-Q4', '2011-01-28'),
    ];
    const due = dueNext({ ...NOTHING, measures, documentation });
    expect(due).toMatchObject([
      { kind: 'DOCUMENTATION', id: 'unseen', date: '', period: '', overdue: true },
      { kind: 'DOCUMENTATION', id: 'late', date: '2010-10-28', period: '2010-Q3', overdue: true },
      { kind: 'DOCUMENTATION', id: 'due', date: '2011-02-28', period: '2011-01', overdue: false },
    ]);
  });

  it('names no goal that asks for nothing', () => {
    const goals = [goal('draft', 'DRAFT', '2011-03-01'), goal('done', 'CLOSED', '2010-12-31')];
    expect(dueNext({ ...NOTHING, goals: [...goals, goal('open', 'AGREED')] })).toEqual([]);
  });

  it('counts unanswered reports for each district of the area', () => {
    const districts = [
      { code: '14', name: 'A' },
      { code: '78', name: 'B' },
      { code: '79', name: 'C' },
    ];
    const reports = [report('14', '78'), report('78'), report('65')];
    expect(dueNext({ ...NOTHING, reports, districts })).toEqual([
      { kind: 'REPORTS', count: 1, district: districts[0] },
      { kind: 'REPORTS', count: 2, district: districts[1] },
    ]);
  });
});
