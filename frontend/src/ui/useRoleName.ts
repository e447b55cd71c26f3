import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { de } from '../i18n/de';

type KnownRole = keyof typeof de.role;

/** Each role that has a name; the compiler sees to it that none is forgotten. */
const KNOWN: Record<KnownRole, true> = {
  'social-planning': true,
  'statistics-office': true,
  'district-conference': true,
  'welfare-provider': true,
  'housing-company': true,
  council: true,
  administrator: true,
  'monitoring:read': true,
  'monitoring:write': true,
  'programme:read': true,
  service: true,
  system: true,
};

/** The name of a role in the reader's language; the code itself for one that is not known here. */
export function useRoleName(): (role: string) => string {
  const { t } = useTranslation();
  return useCallback((role: string) => (isKnown(role) ? t(`role.${role}`) : role), [t]);
}

function isKnown(role: string): role is KnownRole {
  return role in KNOWN;
}
