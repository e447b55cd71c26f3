import { memo } from 'react';
import { areaKeys } from '../map/areaKeys';
import { useIsChosen, useSelection } from '../map/selection';

interface Props {
  code: string;
  x: number;
  y: number;
  label: string;
  /** How it looks beside the usual. */
  className: string;
  isStop: boolean;
  onMove: (code: string, key: string) => void;
}

/** One area of the comparison, met by keyboard and screen reader as on the map. */
export const ScatterDot = memo(function ScatterDot(props: Props) {
  const { code, x, y, label, className, isStop, onMove } = props;
  const { toggle } = useSelection();
  const chosen = useIsChosen(code);
  return (
    <circle
      className={`dot ${className}`}
      data-area={code}
      cx={x}
      cy={y}
      r="5"
      role="checkbox"
      aria-checked={chosen}
      aria-label={label}
      tabIndex={isStop ? 0 : -1}
      onKeyDown={areaKeys(code, toggle, onMove)}
      onClick={() => {
        toggle(code);
      }}
    />
  );
});
