import type { Delivery } from '../../api/types';

/** Something of a delivery that is another than before. */
export interface Difference {
  what: 'state' | 'new' | 'changed' | 'unchanged' | 'refused' | 'errors' | 'warnings';
  before: string | number;
  after: string | number;
}

/** What became of a delivery between two looks at it. */
export function differences(before: Delivery, after: Delivery): Difference[] {
  const all: Difference[] = [
    { what: 'state', before: before.state, after: after.state },
    { what: 'new', before: before.plan.new, after: after.plan.new },
    { what: 'changed', before: before.plan.changed, after: after.plan.changed },
    { what: 'unchanged', before: before.plan.unchanged, after: after.plan.unchanged },
    { what: 'refused', before: before.plan.refused, after: after.plan.refused },
    { what: 'errors', before: before.errors, after: after.errors },
    { what: 'warnings', before: before.warnings, after: after.warnings },
  ];
  return all.filter((each) => each.before !== each.after);
}
