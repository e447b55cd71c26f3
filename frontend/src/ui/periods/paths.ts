/** Addresses of everything about documentation, contribution and papers. */
export const DOCUMENTATION = '/dokumentation';

export function measurePath(measure: string): string {
  return `/massnahmen/${encodeURIComponent(measure)}`;
}

export function entryPath(measure: string, period: string): string {
  return `${measurePath(measure)}/dokumentation/${encodeURIComponent(period)}`;
}

export function proofPath(measure: string): string {
  return `${measurePath(measure)}/sachbericht`;
}

export function sheetPath(measure: string): string {
  return `${measurePath(measure)}/blatt`;
}

export function linesPath(measure: string): string {
  return `${measurePath(measure)}/jahresbericht`;
}

export function contributionPath(measure: string): string {
  return `${measurePath(measure)}/beitrag`;
}
