import { memo } from 'react';
import { areaKeys } from './areaKeys';
import { useIsChosen, useSelection } from './selection';

interface Props {
  code: string;
  outline: string;
  /** Classes of its colour, or the pattern that stands for a gap. */
  className: string;
  fill?: string;
  label: string;
  isStop: boolean;
  onMove: (code: string, key: string) => void;
}

/** One area of the map, which a keyboard and a screen reader meet as a check box. */
export const MapArea = memo(function MapArea(props: Props) {
  const { code, outline, className, fill, label, isStop, onMove } = props;
  const { toggle } = useSelection();
  const chosen = useIsChosen(code);
  return (
    <path
      d={outline}
      data-area={code}
      className={`area ${className}`}
      {...(fill === undefined ? {} : { fill })}
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
