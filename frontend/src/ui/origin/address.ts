import type { FigureRef } from '../../api/origin';

const NAMES = { area: 'origin', date: 'originDate', indicator: 'originOf' } as const;

/** The figure that the address asks after; null without one, or when a part of it is missing. */
export function readOrigin(params: URLSearchParams): FigureRef | null {
  const [area, date, indicator] = [NAMES.area, NAMES.date, NAMES.indicator].map(
    (name) => params.get(name) ?? '',
  );
  return area && date && indicator ? { area, date, indicator } : null;
}

/** The same as parts of an address. */
export function originEntries(figure: FigureRef | null): [string, string][] {
  if (figure === null) return [];
  return [
    [NAMES.area, figure.area],
    [NAMES.date, figure.date],
    [NAMES.indicator, figure.indicator],
  ];
}
