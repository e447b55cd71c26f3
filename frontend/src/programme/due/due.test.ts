import { describe, expect, it } from 'vitest';
import type { Conference } from '../../api/conferences';
import type { FieldReport } from '../../api/fieldReports';
import type { GoalSummary } from '../../api/goals';
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
const NOTHING = {
  tasks: [],
  goals: [],
  conferences: [],
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
