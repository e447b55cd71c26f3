import type { GoalTarget } from '../../api/goals';
import type { Held } from '../../api/held';
import type { Measure } from '../../api/measures';
import {
  addMeasureTarget,
  changeMeasureTarget,
  removeMeasureTarget,
} from '../../api/measureTargets';
import { measurePath } from '../../ui/measures/paths';
import type { Bearer } from '../../ui/targets/bearer';

/** A measure as what bears targets. Their values come with its documentation. */
export function bearerOf({ thing, etag }: Held<Measure>, targets: GoalTarget[]): Bearer {
  const { id, goals, may } = thing;
  return {
    ...{ id, targets, etag },
    kind: 'MEASURE',
    area: goals[0]?.area.code ?? null,
    path: measurePath(id),
    // With the start they are fixed.
    mayEdit: thing.managed && may.includes('EDIT') && thing.startedOn === null,
    acts: {
      add: (body, on) => addMeasureTarget(id, body, on),
      change: (target, body, on) => changeMeasureTarget(id, target, body, on),
      remove: (target, on) => removeMeasureTarget(id, target, on),
    },
  };
}
