/** Addresses of measures, for whoever leads to one. */
export const MEASURES = '/massnahmen';

export function measurePath(id: string): string {
  return `/massnahmen/${encodeURIComponent(id)}`;
}

/** The form of a new one, with what is known already: the goal that it shall serve. */
export function newMeasurePath(goal = ''): string {
  return `/massnahmen/neu${goal === '' ? '' : `?ziel=${encodeURIComponent(goal)}`}`;
}
