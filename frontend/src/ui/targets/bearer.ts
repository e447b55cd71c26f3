import type { GoalTarget, ReadingBody, TargetBody, TargetHonesty } from '../../api/goals';

/** What bears targets, a goal or a measure, and how they are changed. */
export interface Bearer {
  kind: 'GOAL' | 'RECOMMENDATION' | 'MEASURE';
  id: string;
  /** Its own page. */
  path: string;
  etag: string;
  targets: GoalTarget[];
  mayEdit: boolean;
  acts: TargetActs;
}

/** The ways to change targets; each names the state that it changes. */
export interface TargetActs {
  /** What it would mean for the bearer; stores nothing. */
  preview: (body: TargetBody) => Promise<TargetHonesty>;
  add: (body: TargetBody, etag: string) => Promise<unknown>;
  change: (target: string, body: TargetBody, etag: string) => Promise<unknown>;
  remove: (target: string, etag: string) => Promise<unknown>;
  /** Absent where values come another way. */
  read?: (target: string, day: string, body: ReadingBody, etag: string) => Promise<unknown>;
}

/** Of the page of a target; of a new one without its identifier. */
export function targetPath({ path }: Pick<Bearer, 'path'>, target = ''): string {
  return `${path}/zielwert${target === '' ? '' : `/${encodeURIComponent(target)}`}`;
}
