/** Addresses of everything about goals. */
export const GOALS = '/ziele';
export const FRAMEWORKS = '/ziele/rahmen';
export const TASKS = '/ziele/aufgaben';
export const NEW_GOAL = '/ziele/neu';

export function goalPath(id: string): string {
  return `/ziele/${encodeURIComponent(id)}`;
}

export function editPath(id: string): string {
  return `${goalPath(id)}/bearbeiten`;
}
