import { measurePath } from '../ui/measures/paths';

// Addresses of the forms of measures.

/** @param step the step of the form that is open at first */
export function editPath(id: string, step = ''): string {
  return `${measurePath(id)}/bearbeiten${step === '' ? '' : `?schritt=${step}`}`;
}

/** Of a resource decision; of a new one without its identifier. */
export function decisionPath(measure: string, decision = ''): string {
  return `${measurePath(measure)}/beschluss${decision === '' ? '' : `/${encodeURIComponent(decision)}`}`;
}

/** Of a grant or service contract; of a new one without its identifier. */
export function fundingPath(measure: string, funding = ''): string {
  return `${measurePath(measure)}/foerderung${funding === '' ? '' : `/${encodeURIComponent(funding)}`}`;
}
