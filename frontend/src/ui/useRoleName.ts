import { useTranslation } from 'react-i18next';
import type { de } from '../i18n/de';

type KnownRole = keyof typeof de.role;

/** The name of a role in the reader's language; the code itself for one that is not known here. */
export function useRoleName(): (role: string) => string {
  const { t } = useTranslation();
  return (role) => (isKnown(role) ? t(`role.${role}`) : role);
}

function isKnown(role: string): role is KnownRole {
  return KNOWN.has(role);
}

const KNOWN = new Set<string>([
  'social-planning',
  'statistics-office',
  'district-conference',
  'welfare-provider',
  'housing-company',
  'council',
  'administrator',
  'service',
  'system',
]);
