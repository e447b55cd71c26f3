import { measurePath } from '../ui/measures/paths';

/** Addresses of everything about measures. */
export const DECISIONS = '/ressourcenbeschluesse';

/** @param step the step of the form that is open at first */
export function editPath(id: string, step = ''): string {
  return `${measurePath(id)}/bearbeiten${step === '' ? '' : `?schritt=${step}`}`;
}
