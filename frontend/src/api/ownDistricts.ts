import type { Me } from './types';

/** A district in which somebody acts, and the bodies for which they do. */
export interface OwnDistrict {
  scheme: string;
  code: string;
  bodies: string[];
}

/** Whether somebody acts for certain districts and not for the whole city. */
export function hasOwnDistricts(me: Me | null | undefined): boolean {
  return me?.capacities.some(({ everywhere }) => !everywhere) ?? false;
}

/** Whether somebody reads figures of the own districts alone, unless they are public. */
export function readsOwnAlone(me: Me | null | undefined): boolean {
  return me !== null && me !== undefined && me.roles.every((role) => role === 'housing-company');
}

/** The districts of all capacities, each once, by code. */
export function ownDistricts(me: Me): OwnDistrict[] {
  const found = new Map<string, OwnDistrict>();
  for (const { everywhere, districts, organisation } of me.capacities) {
    for (const { scheme, code } of everywhere ? [] : districts) {
      const key = `${scheme} ${code}`;
      const district = found.get(key) ?? { scheme, code, bodies: [] };
      found.set(key, district);
      if (organisation && !district.bodies.includes(organisation.name)) {
        district.bodies.push(organisation.name);
      }
    }
  }
  return [...found.values()].sort((one, other) => one.code.localeCompare(other.code));
}
