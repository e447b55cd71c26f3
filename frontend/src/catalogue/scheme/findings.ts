import type { AreaFinding } from '../../api/areas';

/** A finding by the number that stands in the list and on the map. */
export interface NumberedFinding {
  number: number;
  finding: AreaFinding;
}

/** Errors first; what has a place before what has none, so that the map's numbers begin with 1. */
export function numbered(findings: AreaFinding[]): NumberedFinding[] {
  return findings
    .toSorted(
      (a, b) =>
        a.severity.localeCompare(b.severity) || Number(a.where === null) - Number(b.where === null),
    )
    .map((finding, index) => ({ number: index + 1, finding }));
}
