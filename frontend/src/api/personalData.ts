import { useQuery } from '@tanstack/react-query';
import { ask } from './plain';
import type { Erasure, PersonalDataExport, StatedPurpose } from './types';

/** Everything that is kept of whoever sits here. */
export function useMyData() {
  return useQuery({
    queryKey: ['my-data'],
    queryFn: async () => (await ask<PersonalDataExport>('GET', 'me/export')).body,
    staleTime: 0,
  });
}

export async function exportPerson(
  subject: string,
  why: StatedPurpose,
): Promise<PersonalDataExport> {
  const path = `people/${encodeURIComponent(subject)}/export`;
  return (await ask<PersonalDataExport>('POST', path, { body: why })).body;
}

export async function erasePerson(subject: string, why: StatedPurpose): Promise<Erasure> {
  const path = `people/${encodeURIComponent(subject)}/erasure`;
  return (await ask<Erasure>('POST', path, { body: why })).body;
}
