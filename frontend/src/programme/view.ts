import type { ProgrammeFinding, ProgrammeQuery, ProgrammeState } from '../api/programme';

export const STATES: ProgrammeState[] = ['ADMITTED', 'PROPOSED', 'LEFT'];
export const FINDINGS: ProgrammeFinding[] = ['NO_CONFERENCE'];
const SORTS = ['name', 'state', 'since'];
const FIRST = 'name';

/** What the address asks for; what it cannot mean is left aside. */
export function queryOf(params: URLSearchParams): Required<ProgrammeQuery> {
  const sort = params.get('sort') ?? FIRST;
  return {
    q: params.get('q') ?? '',
    state: STATES.find((state) => state === params.get('state')) ?? '',
    finding: FINDINGS.find((finding) => finding === params.get('offen')) ?? '',
    sort: SORTS.includes(sort.replace('-', '')) ? sort : FIRST,
  };
}

/** The address of a list; what is usual is not in it. */
export function searchOf({ q, state, finding = '', sort }: ProgrammeQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  if (state !== '') params.set('state', state);
  if (finding !== '') params.set('offen', finding);
  if (sort !== FIRST) params.set('sort', sort);
  return params;
}

export function areaPath(code: string): string {
  return `/programm/${encodeURIComponent(code)}`;
}

export function districtPath(code: string): string {
  return `/quartiere/${encodeURIComponent(code)}`;
}
