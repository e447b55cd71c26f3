import type { ConferenceQuery, Meeting } from '../api/conferences';

const SORTS = ['name', 'activeFrom', 'next', 'lastHeld'];
const FIRST = 'name';

/** What the address asks for; what it cannot mean is left aside. */
export function queryOf(params: URLSearchParams): ConferenceQuery {
  const sort = params.get('sort') ?? FIRST;
  return {
    q: params.get('q') ?? '',
    own: params.get('eigene') === 'ja',
    former: params.get('fruehere') === 'ja',
    sort: SORTS.includes(sort.replace('-', '')) ? sort : FIRST,
  };
}

/** The address of a list; what is usual is not in it. */
export function searchOf({ q, own, former, sort }: ConferenceQuery): URLSearchParams {
  const said: [string, string][] = [
    ['q', q],
    ['eigene', own ? 'ja' : ''],
    ['fruehere', former ? 'ja' : ''],
    ['sort', sort === FIRST ? '' : sort],
  ];
  return new URLSearchParams(said.filter(([, text]) => text !== ''));
}

/** Whether it holds on a day. */
export function holds({ from, to }: { from: string; to: string | null }, day: string): boolean {
  return from <= day && (to === null || to >= day);
}

/** The meeting that a new one may begin from: the latest that was not cancelled. */
export function latestOf(meetings: Meeting[]): Meeting | undefined {
  return meetings.find(({ state }) => state !== 'CANCELLED');
}

const MEETING_SORTS = ['-date', 'date', 'state', '-state'];

/** How the meetings of a conference are listed. */
export interface MeetingsView {
  sort: string;
  page: number;
}

export function meetingsOf(params: URLSearchParams): MeetingsView {
  const page = Number(params.get('seite') ?? '1');
  return {
    sort: MEETING_SORTS.find((each) => each === params.get('sort')) ?? '-date',
    page: Number.isInteger(page) && page > 0 ? page - 1 : 0,
  };
}

/** The address of a conference with its meetings; what is usual is not in it. */
export function searchOfMeetings({ sort, page }: MeetingsView): URLSearchParams {
  const said: [string, string][] = [
    ['sort', sort === '-date' ? '' : sort],
    ['seite', page === 0 ? '' : String(page + 1)],
  ];
  return new URLSearchParams(said.filter(([, text]) => text !== ''));
}
