import { useEffect, useLayoutEffect, type ReactNode } from 'react';
import { Popover, type PopoverProps } from 'react-aria-components';

interface Props extends Omit<PopoverProps, 'children'> {
  /** The landmark in which the list lies, as a selector: also a list belongs to a part of the page. */
  within: string;
  children: ReactNode;
}

/** The list that opens below a field to choose from. One keeps on typing; the page beside it stays what it is. */
export function ListPopover({ within, children, ...props }: Props) {
  // A question lies above the page, and so must its lists.
  const place = isAsked() ? null : document.querySelector(within);
  return (
    <Popover {...props} {...(place ? { UNSTABLE_portalContainer: place } : {})}>
      <PageStays />
      {children}
    </Popover>
  );
}

const isAsked = () => document.querySelector('[role=dialog], [role=alertdialog]') !== null;

/**
 * Keeps the page readable for a screen reader while a list is open. The library would hide all but field and list, as
 * below a question; but the list asks nothing: one may read on, and leaving the field closes it.
 *
 * The mark is the library's own for what is never hidden. It is there only while the list opens, when the library
 * looks for it, so that a question which comes later hides the page as ever.
 */
function PageStays() {
  useLayoutEffect(() => {
    document.getElementById('root')?.setAttribute(NEVER_HIDDEN, '');
  }, []);
  useEffect(() => {
    // After all effects of the opening, of which the field's own is the last.
    queueMicrotask(() => document.getElementById('root')?.removeAttribute(NEVER_HIDDEN));
  }, []);
  return null;
}

const NEVER_HIDDEN = 'data-react-aria-top-layer';
