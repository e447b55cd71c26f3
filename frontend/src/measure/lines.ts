import type { MeasureSummary } from '../api/measures';
import type { Grouping } from './view';

export interface LineGroup {
  id: string;
  /** Empty for those that belong to none. */
  name: string;
  measures: MeasureSummary[];
}

/** Measures by whose or where they are; one in several places stands in each of them. */
export function groupedBy(grouping: Grouping, measures: MeasureSummary[]): LineGroup[] {
  const groups = new Map<string, LineGroup>();
  for (const measure of measures) {
    for (const { code, name } of placesOf(grouping, measure)) {
      const group = groups.get(code) ?? { id: code, name, measures: [] };
      groups.set(code, group);
      group.measures.push(measure);
    }
  }
  return [...groups.values()].sort(
    (one, other) =>
      Number(one.name === '') - Number(other.name === '') || one.name.localeCompare(other.name),
  );
}

function placesOf(grouping: Grouping, measure: MeasureSummary): { code: string; name: string }[] {
  const found = {
    organisation: [measure.organisation],
    district: measure.districts,
    area: measure.areas,
  }[grouping];
  return found.length === 0 ? [{ code: '', name: '' }] : found;
}
