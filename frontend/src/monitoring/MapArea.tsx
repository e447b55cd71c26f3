import { memo, type KeyboardEvent } from 'react';
import { useSelection } from './selection';

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
  const { chosen, toggle } = useSelection();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') toggle(code);
    else if (/^(Arrow|Home$|End$)/.test(event.key)) onMove(code, event.key);
    else return;
    event.preventDefault();
  };
  return (
    <path
      d={outline}
      data-area={code}
      className={`area ${className}`}
      {...(fill === undefined ? {} : { fill })}
      role="checkbox"
      aria-checked={chosen.includes(code)}
      aria-label={label}
      tabIndex={isStop ? 0 : -1}
      onKeyDown={onKeyDown}
      onClick={() => {
        toggle(code);
      }}
    />
  );
});
