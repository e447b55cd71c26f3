import type { GoalTarget } from '../../api/goals';
import type { Held } from '../../api/held';
import type { Measure } from '../../api/measures';
import {
  addMeasureTarget,
  changeMeasureTarget,
  previewMeasureTarget,
  removeMeasureTarget,
} from '../../api/measureTargets';
import { hasStatus } from '../../api/problem';
import { measurePath } from '../../ui/measures/paths';
import type { Bearer } from '../../ui/targets/bearer';

/**
 * A measure as what bears targets. Their values come with its documentation.
 *
 * @param reload the targets anew when somebody else was faster: a conflict comes with the measure alone
 */
export function bearerOf(
  { thing, etag }: Held<Measure>,
  targets: GoalTarget[],
  reload?: () => Promise<unknown>,
): Bearer {
  const { id, may } = thing;
  const orReload = async (act: Promise<unknown>) => {
    try {
      return await act;
    } catch (error) {
      if (hasStatus(error, 412)) await reload?.();
      throw error;
    }
  };
  return {
    ...{ id, targets, etag },
    kind: 'MEASURE',
    path: measurePath(id),
    // With the start they are fixed.
    mayEdit: thing.managed && may.includes('EDIT') && thing.startedOn === null,
    acts: {
      preview: (body) => previewMeasureTarget(id, body),
      add: (body, on) => orReload(addMeasureTarget(id, body, on)),
      change: (target, body, on) => orReload(changeMeasureTarget(id, target, body, on)),
      remove: (target, on) => removeMeasureTarget(id, target, on),
    },
  };
}
