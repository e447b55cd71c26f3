import type { DistrictChange, IndicatorChange, Warnings } from '../api/warnings';
import { watchOf, type Watch } from '../api/watches';
import type { View } from './view';

/** What stands out, in the three parts in which it is told. */
export interface Parts {
  better: IndicatorChange[];
  worse: IndicatorChange[];
  /** On so few cases that it is no warning, whichever direction it has. */
  few: IndicatorChange[];
}

/** What is left of the list when it is narrowed, in its own order. */
export function chosen(items: IndicatorChange[], view: View, watches: Watch[]): IndicatorChange[] {
  return items.filter(
    (item) =>
      isIn(item.change, view) &&
      (view.state === '' || (item.change.warning && stateOf(item) === view.state)) &&
      (!view.watched || isWatched(item, watches)),
  );
}

export function partsOf(items: IndicatorChange[]): Parts {
  const sure = items.filter(({ change }) => !change.fewCases);
  return {
    better: sure.filter(({ change }) => change.tendency === 'BETTER'),
    worse: sure.filter(({ change }) => change.tendency === 'WORSE'),
    few: items.filter(({ change }) => change.fewCases),
  };
}

export function isIn({ district, borough }: DistrictChange, view: View): boolean {
  return (
    (view.district === '' || district.code === view.district) &&
    (view.borough === '' || borough?.code === view.borough)
  );
}

export function stateOf({ answer, revised }: IndicatorChange): 'open' | 'answered' {
  return answer === null || revised ? 'open' : 'answered';
}

/** Whether the district, or this indicator in it, is on the reader's list. */
export function isWatched({ change, indicator }: IndicatorChange, watches: Watch[]): boolean {
  return (
    watchOf(watches, change.district.code, null) !== undefined ||
    watchOf(watches, change.district.code, indicator.code) !== undefined
  );
}

export function keyOf({ indicator, change }: IndicatorChange): string {
  return `${indicator.code} ${change.district.code}`;
}

/** What a map shows of a district: of several changes the one that asks for most attention. */
export type Standing = 'open' | 'answered' | 'mixed' | 'better' | 'few' | 'none';

export function standings(items: IndicatorChange[]): Map<string, Standing> {
  const byDistrict = new Map<string, IndicatorChange[]>();
  for (const item of items) {
    const { code } = item.change.district;
    byDistrict.set(code, [...(byDistrict.get(code) ?? []), item]);
  }
  return new Map([...byDistrict].map(([code, own]) => [code, standing(own)]));
}

function standing(own: IndicatorChange[]): Standing {
  const { better, worse, few } = partsOf(own);
  if (worse.some((item) => stateOf(item) === 'open')) return better.length > 0 ? 'mixed' : 'open';
  if (worse.length > 0) return 'answered';
  if (better.length > 0) return 'better';
  return few.length > 0 ? 'few' : 'none';
}

/** The boroughs in which anything stands out, by name. */
export function boroughsOf(items: IndicatorChange[]) {
  const found = new Map(
    items.flatMap(({ change: { borough } }) => (borough ? [[borough.code, borough] as const] : [])),
  );
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

/** The indicators of which nothing can be told, with the reason. */
export function untold({ indicators }: Warnings) {
  return indicators.filter(({ gap, neutral }) => gap !== null || neutral);
}
