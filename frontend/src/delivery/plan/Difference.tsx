import type { PlanRow } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { changeOf } from './change';

/** By how much a value changes, in its unit and in per cent. */
export function Difference({ row }: { row: PlanRow }) {
  const format = useFormat();
  const change = changeOf(row);
  if (change === null) return null;
  const decimals = Number.isInteger(change.absolute) ? 0 : 2;
  const percent = change.percent === null ? '' : format.signedPercent(change.percent, 1);
  return (
    <>
      {format.signed(change.absolute, decimals)} <span className="muted">{percent}</span>
    </>
  );
}
