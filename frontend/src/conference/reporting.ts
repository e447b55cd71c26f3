import type { Me } from '../api/types';
import type { ReportInput } from './reportSchema';

/** Roles that report. */
const REPORTING = ['social-planning', 'district-conference', 'housing-company'];

/** The bodies for which somebody can report what was seen in some districts, each once. */
export function bodiesFor(
  me: Me,
  { scheme, districts }: Pick<ReportInput, 'scheme' | 'districts'>,
): { code: string; name: string }[] {
  const found = new Map<string, { code: string; name: string }>();
  for (const { role, organisation, everywhere, districts: own } of me.capacities) {
    const covers = (code: string) =>
      everywhere || own.some((place) => place.scheme === scheme && place.code === code);
    if (organisation && REPORTING.includes(role) && districts.length > 0 && districts.every(covers))
      found.set(organisation.code, organisation);
  }
  return [...found.values()];
}
