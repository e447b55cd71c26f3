import type { Indicator, Variable } from '../../api/types';

/** The variables that can count inhabitants: in use, and none that holds the ready-made values of an indicator. */
export function countsAmong(
  variables: Pick<Variable, 'code' | 'name' | 'retired'>[],
  indicators: Pick<Indicator, 'kind' | 'numerator'>[],
) {
  const readyMade = new Set(
    indicators.filter(({ kind }) => kind === 'DELIVERED').flatMap(({ numerator }) => numerator),
  );
  return variables.filter(({ code, retired }) => !retired && !readyMade.has(code));
}
