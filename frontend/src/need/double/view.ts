import type { DoubleArea, DoubleField } from '../../api/doubleDisadvantage';
import type { Sort } from '../../ui/Sorting';

/** What is favourable first. */
export const FIELDS = [
  'NEITHER',
  'LIFE_SITUATION',
  'PLACE',
  'BOTH',
] as const satisfies DoubleField[];

/** What the page shows; all of it stands in its address. */
export interface DoubleView {
  /** Codes of the indices; empty for the first of its kind. */
  lifeSituation: string;
  place: string;
  /** Empty for the newest. */
  date: string;
  field: DoubleField | '';
  /** The district marked; empty for none. */
  district: string;
  filter: string;
  sort: Sort;
}

const FIRST: Sort = { column: 'district', descending: false };

export function readView(params: URLSearchParams): DoubleView {
  const sort = params.get('sort') ?? '';
  return {
    lifeSituation: params.get('lebenslage') ?? '',
    place: params.get('ort') ?? '',
    date: params.get('date') ?? '',
    field: FIELDS.find((field) => field === params.get('feld')) ?? '',
    district: params.get('bezirk') ?? '',
    filter: params.get('q') ?? '',
    sort: sort === '' ? FIRST : { column: sort.replace('-', ''), descending: sort.startsWith('-') },
  };
}

/** The address of a view; what is usual is not in it. */
export function writeView(view: DoubleView): URLSearchParams {
  const order = `${view.sort.descending ? '-' : ''}${view.sort.column}`;
  const said = {
    lebenslage: view.lifeSituation,
    ort: view.place,
    date: view.date,
    feld: view.field,
    bezirk: view.district,
    q: view.filter,
    sort: order === FIRST.column ? '' : order,
  };
  return new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ''));
}

/** What the table is sorted by. */
export function keyOfArea(area: DoubleArea, column: string): number | null {
  switch (column) {
    case 'people':
      return area.lifeSituation;
    case 'place':
      return area.place;
    case 'field':
      return area.field === null ? null : FIELDS.indexOf(area.field);
    case 'sureness':
      return area.field === null ? null : area.possible.length;
    default:
      return null;
  }
}

/** From which correlation on it is said that both go together. */
const WORTH_SAYING = 0.2;

/** Whether places offer less where people are worse off, more, or neither. */
export function tendencyOf(correlation: number): 'less' | 'more' | 'none' {
  if (Math.abs(correlation) < WORTH_SAYING) return 'none';
  return correlation > 0 ? 'less' : 'more';
}

/** The map's colours: two of like lightness for one way of being worse off, the darkest for both. */
export const COLOUR: Record<DoubleField, string> = {
  NEITHER: 'sequential-1',
  LIFE_SITUATION: 'diverging-6',
  PLACE: 'diverging-2',
  BOTH: 'sequential-7',
};
