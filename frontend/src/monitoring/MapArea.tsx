import type { KeyboardEvent } from 'react';
import type { IndicatorRef, Value } from '../api/types';
import type { DrawnArea } from '../ui/map/areas';
import { stepOf, type ValueClass } from './classes';
import { useWords } from './useWords';
import type { Toggle } from './view';

interface Props {
  area: DrawnArea;
  value: Value | undefined;
  indicator: IndicatorRef;
  classes: ValueClass[];
  patterns: string;
  chosen: boolean;
  isStop: boolean;
  onToggle: Toggle;
  onMove: (code: string, key: string) => void;
  onRead: (code: string) => void;
}

/** One area of the map, which a keyboard and a screen reader meet as a check box. */
export function MapArea(props: Props) {
  const { area, value, chosen, isStop, onToggle, onMove, onRead } = props;
  const words = useWords(props.indicator);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') onToggle?.(area.code);
    else if (event.key.startsWith('Arrow')) onMove(area.code, event.key);
    else return;
    event.preventDefault();
  };
  const label = value ? `${words.area(value.district)}: ${words.value(value)}` : area.code;
  return (
    <path
      d={area.outline}
      data-code={area.code}
      className={`area ${fillOf(value, props.classes)}`}
      {...patternOf(value, props.patterns)}
      {...(onToggle ? { role: 'checkbox', 'aria-checked': chosen } : { role: 'img' })}
      aria-label={label}
      tabIndex={isStop ? 0 : -1}
      onKeyDown={onKeyDown}
      onClick={() => onToggle?.(area.code)}
      onFocus={() => onRead(area.code)}
      onPointerEnter={() => onRead(area.code)}
    />
  );
}

function fillOf(value: Value | undefined, classes: ValueClass[]): string {
  if (value?.status !== 'AVAILABLE' || typeof value.value !== 'number') return 'area--gap';
  return `ramp-${String(stepOf(classes, value.value))}`;
}

function patternOf(value: Value | undefined, id: string) {
  if (value?.status === 'AVAILABLE') return {};
  return { fill: `url(#${id}-${value?.status === 'SUPPRESSED' ? 'hatch' : 'dots'})` };
}
