import { useContext, useMemo, type ReactNode } from 'react';
import { OverlayTriggerStateContext } from 'react-aria-components';
import { ListPopover } from './ListPopover';

/**
 * A list of choices that stays open while the page scrolls under it, and scrolls along. By itself it would close, and
 * what is being typed would be lost with it: a field that is scrolled into view by being entered could not be used.
 * Leaving the field and Escape close it still; that is the field's own doing.
 */
export function StayingPopover(props: { className: string; children: ReactNode }) {
  const state = useContext(OverlayTriggerStateContext);
  const staying = useMemo(() => state && { ...state, close: stay }, [state]);
  return (
    <OverlayTriggerStateContext value={staying}>
      <ListPopover {...props} within="main" />
    </OverlayTriggerStateContext>
  );
}

function stay() {
  // The page has scrolled, nothing else asks for this.
}
