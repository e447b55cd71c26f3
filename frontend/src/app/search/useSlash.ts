import { useEffect, useRef } from 'react';

/** Calls when somebody presses "/" outside of a field and with no question open. */
export function useSlash(onSlash: () => void): void {
  const latest = useRef(onSlash);
  useEffect(() => {
    latest.current = onSlash;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTyping(event.target) || isAsked()) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches(
    'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]',
  );
}

function isAsked(): boolean {
  return document.querySelector('[role=dialog], [role=alertdialog]') !== null;
}
