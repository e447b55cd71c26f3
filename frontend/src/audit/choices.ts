import type { de } from '../i18n/de';

type Action = keyof typeof de.audit.actions;
type ObjectType = keyof typeof de.audit.objects;
type Role = keyof typeof de.role;

// What can be chosen; the compiler sees to it that whatever has a word is among it.
const actions: Record<Action, true> = {
  admitted: true,
  created: true,
  changed: true,
  closed: true,
  corrected: true,
  'correction-taken-back': true,
  disabled: true,
  enabled: true,
  ended: true,
  erased: true,
  exported: true,
  forgotten: true,
  granted: true,
  'handed-out': true,
  invited: true,
  'invited-again': true,
  left: true,
  'looked-up': true,
  mapped: true,
  published: true,
  read: true,
  received: true,
  reinstated: true,
  rejected: true,
  retired: true,
  'roles-changed': true,
  'session-ended': true,
  'sessions-ended': true,
  'signed-out': true,
  withdrawn: true,
};
const objectTypes: Record<ObjectType, true> = {
  'audit-event': true,
  'audit-trail': true,
  delivery: true,
  'delivery-export': true,
  'delivery-file': true,
  'district-scheme': true,
  'district-scheme-areas': true,
  'district-synonym': true,
  facility: true,
  indicator: true,
  membership: true,
  observations: true,
  organisation: true,
  person: true,
  'programme-area': true,
  session: true,
  source: true,
  'source-mapping': true,
  user: true,
  variable: true,
};

export const ACTIONS = Object.keys(actions) as Action[];
export const OBJECT_TYPES = Object.keys(objectTypes) as ObjectType[];
/** The roles by which something is done. */
export const ROLES: Role[] = [
  'social-planning',
  'statistics-office',
  'district-conference',
  'welfare-provider',
  'housing-company',
  'council',
  'administrator',
  'monitoring:write',
];
