import {
  addTarget,
  changeTarget,
  previewTarget,
  putReading,
  removeTarget,
  type Goal,
} from '../../api/goals';
import type { Held } from '../../api/held';
import type { Bearer } from '../../ui/targets/bearer';
import { goalPath } from '../paths';

/** A goal as what bears targets. */
export function bearerOf({ thing: { id, kind, area, targets, may }, etag }: Held<Goal>): Bearer {
  return {
    ...{ id, kind, targets, etag },
    path: goalPath(id),
    mayEdit: may.includes('EDIT'),
    acts: {
      preview: (body) => previewTarget(area.code, body),
      add: (body, on) => addTarget(id, body, on),
      change: (target, body, on) => changeTarget(id, target, body, on),
      remove: (target, on) => removeTarget(id, target, on),
      read: (target, day, body, on) => putReading(id, target, day, body, on),
    },
  };
}
