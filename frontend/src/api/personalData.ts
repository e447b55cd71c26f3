import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';
import type { Erasure, PersonalDataExport, StatedPurpose } from './types';

/** Everything that is kept of whoever sits here. */
export function useMyData() {
  return useQuery({
    queryKey: ['my-data'],
    queryFn: async () => bodyOf(await client.GET('/api/v1/me/export')),
    staleTime: 0,
  });
}

export async function exportPerson(
  subject: string,
  why: StatedPurpose,
): Promise<PersonalDataExport> {
  return bodyOf(
    await client.POST('/api/v1/people/{subject}/export', {
      params: { path: { subject } },
      body: why,
    }),
  );
}

export async function erasePerson(subject: string, why: StatedPurpose): Promise<Erasure> {
  return bodyOf(
    await client.POST('/api/v1/people/{subject}/erasure', {
      params: { path: { subject } },
      body: why,
    }),
  );
}
