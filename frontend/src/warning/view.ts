import { SPANS, type Span } from '../api/warnings';

export const SHOWS = ['list', 'table'] as const;
export type Shows = (typeof SHOWS)[number];
export const STATES = ['open', 'answered'] as const;
export type State = (typeof STATES)[number];

/** What is looked at; all of it stands in the address of the page. */
export interface View {
  months: Span;
  /** Code; empty for all. */
  indicator: string;
  /** Code of a borough; empty for all. */
  borough: string;
  /** Code of a district; empty for all. */
  district: string;
  state: State | '';
  /** Only what is on the reader's own watch list. */
  watched: boolean;
  shows: Shows;
  sort: string;
}

const WORDS: Record<State, string> = { open: 'offen', answered: 'beantwortet' };
const USUAL: Span = 12;

/** What the address asks for; what it cannot mean is left aside. */
export function viewOf(params: URLSearchParams): View {
  return {
    months: SPANS.find((span) => span === Number(params.get('monate'))) ?? USUAL,
    indicator: params.get('indikator') ?? '',
    borough: params.get('stadtbezirk') ?? '',
    district: params.get('bezirk') ?? '',
    state: STATES.find((state) => WORDS[state] === params.get('stand')) ?? '',
    watched: params.get('gemerkt') === '1',
    shows: params.get('ansicht') === 'tabelle' ? 'table' : 'list',
    sort: params.get('sort') ?? '',
  };
}

/** The address of a view; what is usual is not in it. */
export function searchOf(view: View): URLSearchParams {
  const params = new URLSearchParams();
  if (view.months !== USUAL) params.set('monate', String(view.months));
  if (view.indicator !== '') params.set('indikator', view.indicator);
  if (view.borough !== '') params.set('stadtbezirk', view.borough);
  if (view.district !== '') params.set('bezirk', view.district);
  if (view.state !== '') params.set('stand', WORDS[view.state]);
  if (view.watched) params.set('gemerkt', '1');
  if (view.shows === 'table') params.set('ansicht', 'tabelle');
  if (view.sort !== '') params.set('sort', view.sort);
  return params;
}

export function isFiltered({ indicator, borough, district, state, watched }: View): boolean {
  return indicator !== '' || borough !== '' || district !== '' || state !== '' || watched;
}
