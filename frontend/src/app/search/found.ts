import type { Found, FoundKind } from '../../api/search';

const PLACES: Record<FoundKind, string> = {
  DISTRICT: '/quartiere/',
  PROGRAMME_AREA: '/programm/',
  GOAL: '/ziele/',
  MEASURE: '/massnahmen/',
  CONFERENCE: '/konferenzen/',
  INDICATOR: '/monitoring?indicator=',
  VARIABLE: '/katalog/merkmale/',
  SOURCE: '/katalog/quellen/',
  SCHEME: '/katalog/gebietsstaende/',
  DELIVERY: '/deliveries/',
};

/** Where something found is shown. */
export function placeOf({ type, code }: Found): string {
  return PLACES[type] + encodeURIComponent(code);
}

export interface FoundGroup {
  /** By which the list tells groups apart. */
  id: string;
  kind: FoundKind;
  items: Found[];
}

/** What was found by kind: the kind of the best hit first, within a kind in the order it came. */
export function grouped(found: Found[]): FoundGroup[] {
  const kinds = [...new Set(found.map(({ type }) => type))];
  return kinds.map((kind) => ({
    id: kind,
    kind,
    items: found.filter(({ type }) => type === kind),
  }));
}
