import type { Mapping } from '../../api/types';

/** The columns that say where and when a value belongs, by their field in the mapping. */
export const ROLES = {
  district: 'districtColumn',
  name: 'nameColumn',
  date: 'dateColumn',
  variable: 'variableColumn',
  value: 'valueColumn',
  origin: 'originColumn',
} as const satisfies Record<string, keyof Mapping>;
export type Role = keyof typeof ROLES;

const ROLE_PREFIX = 'role:';
const VARIABLE_PREFIX = 'variable:';
/** The meaning of a column that is deliberately left out. */
export const IGNORED = '';

export const asRole = (role: Role) => ROLE_PREFIX + role;
export const asVariable = (code: string) => VARIABLE_PREFIX + code;

/** What a column means in this mapping: a role, a variable, or {@link IGNORED}. */
export function meaningOf(mapping: Mapping, header: string): string {
  const role = rolesIn(mapping).find((each) => mapping[ROLES[each]] === header);
  if (role) return asRole(role);
  const column = mapping.columns.find((each) => each.header === header);
  return column?.variable ? asVariable(column.variable) : IGNORED;
}

/** The mapping with another meaning for one column; a role moves away from the column that had it. */
export function withMeaning(mapping: Mapping, header: string, meaning: string): Mapping {
  const next: Mapping = { ...mapping };
  for (const role of rolesIn(mapping)) {
    if (next[ROLES[role]] === header) next[ROLES[role]] = null;
  }
  const rest = mapping.columns.filter((column) => column.header !== header);
  if (meaning.startsWith(ROLE_PREFIX)) {
    next[ROLES[meaning.slice(ROLE_PREFIX.length) as Role]] = header;
    return { ...next, columns: rest };
  }
  const variable = meaning === IGNORED ? null : meaning.slice(VARIABLE_PREFIX.length);
  return { ...next, columns: [...rest, { header, variable }] };
}

/** The roles that make sense in this layout: a wide table has its variables in the heads. */
export function rolesFor(layout: Mapping['layout']): Role[] {
  return layout === 'WIDE'
    ? ['district', 'name', 'date', 'origin']
    : ['district', 'name', 'date', 'variable', 'value', 'origin'];
}

function rolesIn(mapping: Mapping): Role[] {
  return (Object.keys(ROLES) as Role[]).filter((role) => mapping[ROLES[role]] !== undefined);
}
