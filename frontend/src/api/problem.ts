import type { Problem } from './types';

/** An answer of the server that is not a success; carries the problem it sent. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(status: number, problem: Problem) {
    super(problem.title ?? `HTTP ${String(status)}`);
    this.name = 'ApiError';
    this.status = status;
    this.problem = problem;
  }

  /** Somebody else changed the thing meanwhile, or a rule forbids the step now. */
  get isConflict(): boolean {
    return this.status === 409 || this.status === 412;
  }
}

/** True for an {@link ApiError} with this status. */
export function hasStatus(error: unknown, status: number): error is ApiError {
  return error instanceof ApiError && error.status === status;
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a successful answer; throws an {@link ApiError} for any other. */
export function bodyOf<T>(answer: Answer<T>): T {
  if (answer.response.ok && answer.data !== undefined) return answer.data;
  const sent = typeof answer.error === 'object' && answer.error !== null ? answer.error : {};
  throw new ApiError(answer.response.status, sent as Problem);
}
