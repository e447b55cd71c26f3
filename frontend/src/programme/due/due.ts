import type { Conference } from '../../api/conferences';
import type { FieldReport } from '../../api/fieldReports';
import type { GoalSummary } from '../../api/goals';
import type { ProgrammeArea } from '../../api/programme';
import type { Task } from '../../api/tasks';

/** Something that comes next in an area. */
export type Due =
  | { kind: 'TASK'; id: string; date: string; overdue: boolean; title: string; owner: string }
  | { kind: 'TARGET'; id: string; date: string; overdue: boolean; title: string }
  | { kind: 'MEETING'; id: string; date: string; conference: string; title: string }
  | { kind: 'PROPOSAL'; id: string; title: string }
  | { kind: 'REPORTS'; count: number; district: ProgrammeArea['districts'][number] };

interface Found {
  tasks: Task[];
  goals: GoalSummary[];
  /** Those that act for the area. */
  conferences: Conference[];
  /** Those without an answer. */
  reports: FieldReport[];
  /** Those of the area. */
  districts: ProgrammeArea['districts'];
  /** Today, as it counts for the programme. */
  today: string;
}

/** What has a date, the earliest first; then what waits for somebody. */
export function dueNext({ tasks, goals, conferences, reports, districts, today }: Found): Due[] {
  const dated: (Due & { date: string })[] = [
    ...tasks.map(({ id, due, overdue, what, owner }) => ({
      ...{ kind: 'TASK' as const, id, date: due, overdue, title: what, owner: owner.name },
    })),
    ...conferences.flatMap(({ code, name, next }) =>
      next === null
        ? []
        : [
            {
              kind: 'MEETING' as const,
              id: next.id,
              date: next.date,
              conference: code,
              title: name,
            },
          ],
    ),
    ...goals.flatMap(({ id, state, due, title }) =>
      state === 'AGREED' && due !== null
        ? [{ kind: 'TARGET' as const, id, date: due, overdue: due < today, title }]
        : [],
    ),
  ];
  return [
    ...dated.sort((one, other) => one.date.localeCompare(other.date)),
    ...goals.flatMap(({ id, state, title }) =>
      state === 'PROPOSED' ? [{ kind: 'PROPOSAL' as const, id, title }] : [],
    ),
    ...districts.flatMap((district) => {
      const count = reports.filter((report) =>
        report.districts.some(({ code }) => code === district.code),
      ).length;
      return count === 0 ? [] : [{ kind: 'REPORTS' as const, count, district }];
    }),
  ];
}
