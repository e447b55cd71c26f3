import type { Held } from '../../api/held';
import type { Measure } from '../../api/measures';
import { useMeasureAttainment, useMeasureTargets } from '../../api/measureTargets';
import { QueryView } from '../../ui/QueryView';
import { Targets, useAttainmentDate } from '../../ui/targets/Targets';
import { bearerOf } from '../target/bearerOf';

/** The targets of the measure itself and how far they are reached. */
export function MeasureTargets({ held }: { held: Held<Measure> }) {
  const targets = useMeasureTargets(held.thing.id);
  const attainment = useMeasureAttainment(held.thing.id, useAttainmentDate());
  return (
    <QueryView query={targets} lines={4}>
      {({ items }) => <Targets bearer={bearerOf(held, items)} attainment={attainment} />}
    </QueryView>
  );
}
