import { useIndicators, useValues } from '../api/figures';
import type { Indicator, Value, Values } from '../api/types';

export interface KeyFigure {
  /** Those that have a date to show. */
  indicators: Indicator[];
  chosen: Indicator | null;
  values: Values | undefined;
  of: (code: string) => Value | undefined;
}

/** The figure beside the names: the one asked for, else the usual one; at its newest date. */
export function useKeyFigure(asked: string, scheme: string): KeyFigure {
  const indicators = (useIndicators().data?.items ?? []).filter((each) => each.dates.length > 0);
  const found = indicators.find((each) => each.code === asked) ?? usualOf(indicators);
  // Dates are those of the installation's own scheme; another one's index goes without a figure.
  const chosen = asked === '-' || scheme !== '' ? null : found;
  const values = useValues(chosen?.code ?? '', chosen?.dates[0] ?? '', 'DISTRICT').data;
  const byCode = new Map(values?.items.map((value) => [value.district.code, value]));
  return { indicators, chosen, values, of: (code) => byCode.get(code) };
}

/** Without a choice: the share that has been counted the longest. */
function usualOf(indicators: Indicator[]): Indicator | null {
  const shares = indicators.filter((each) => each.kind === 'SHARE');
  const [longest] = [...shares].sort((a, b) => b.dates.length - a.dates.length);
  return longest ?? indicators[0] ?? null;
}
