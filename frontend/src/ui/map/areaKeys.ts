import type { KeyboardEvent } from 'react';

/** What keys do on an area of a map or chart: Enter and space choose, arrows, Home and End move. */
export function areaKeys(
  code: string,
  toggle: (code: string) => void,
  onMove: (code: string, key: string) => void,
) {
  return (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') toggle(code);
    else if (/^(Arrow|Home$|End$)/.test(event.key)) onMove(code, event.key);
    else return;
    event.preventDefault();
  };
}
