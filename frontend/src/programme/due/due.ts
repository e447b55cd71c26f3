import type { Conference } from '../../api/conferences';
import type { DocumentationItem } from '../../api/documentation';
import type { FieldReport } from '../../api/fieldReports';
import type { GoalSummary } from '../../api/goals';
import type { MeasureSummary } from '../../api/measures';
import type { ProgrammeArea } from '../../api/programme';
import type { Task } from '../../api/tasks';

/** Something that comes next in an area. */
export type Due =
  | { kind: 'TASK'; id: string; date: string; overdue: boolean; title: string; owner: string }
  | { kind: 'TARGET'; id: string; date: string; overdue: boolean; title: string }
  | { kind: 'MEASURE'; id: string; date: string; title: string; owner: string }
  | {
      kind: 'DOCUMENTATION';
      /** Of the measure. */
      id: string;
      /** Empty, as is the period, for who may not read when it was due. */
      date: string;
      period: string;
      overdue: boolean;
      title: string;
      owner: string;
    }
  | { kind: 'MEETING'; id: string; date: string; conference: string; title: string }
  | { kind: 'PROPOSAL'; id: string; title: string }
  | { kind: 'REPORTS'; count: number; district: ProgrammeArea['districts'][number] };

interface Found {
  tasks: Task[];
  goals: GoalSummary[];
  /** Those that act for the area. */
  conferences: Conference[];
  /** Those in the area. */
  measures: MeasureSummary[];
  /** What is to be written of any measure. */
  documentation: DocumentationItem[];
  /** Those without an answer. */
  reports: FieldReport[];
  /** Those of the area. */
  districts: ProgrammeArea['districts'];
  /** Today, as it counts for the programme. */
  today: string;
}

/** What has a date, the earliest first; then what waits for somebody. */
export function dueNext(found: Found): Due[] {
  const { tasks, goals, conferences, measures, documentation, reports, districts, today } = found;
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
    ...measures.flatMap((measure) => notBegun(measure, today)),
    ...measures.flatMap((measure) => notWritten(measure, documentation, today)),
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

function notBegun(
  { id, title, organisation, state, managed, from }: MeasureSummary,
  today: string,
) {
  return state === 'PLANNED' && managed && from !== null && from < today
    ? [{ kind: 'MEASURE' as const, id, date: from, title, owner: organisation.name }]
    : [];
}

/** The earliest period of a measure that is to be written. */
function notWritten(
  { id, title, organisation, findings }: MeasureSummary,
  documentation: DocumentationItem[],
  today: string,
) {
  const [first] = documentation
    .filter(({ measure }) => measure.id === id)
    .map(({ period }) => period)
    .sort((one, other) => one.due.localeCompare(other.due));
  const late = findings.includes('DOCUMENTATION_OVERDUE');
  if (first === undefined && !late) return [];
  return [
    {
      ...{ kind: 'DOCUMENTATION' as const, id, title, owner: organisation.name },
      ...{ date: first?.due ?? '', period: first?.code ?? '' },
      overdue: first === undefined ? late : first.due < today,
    },
  ];
}
