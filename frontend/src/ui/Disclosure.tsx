import type { ReactNode } from 'react';

interface Props {
  title: ReactNode;
  open?: boolean;
  className?: string;
  onToggle?: (open: boolean) => void;
  children: ReactNode;
}

/** What is one click away; the browser's own element, so that searching in the page opens it. */
export function Disclosure({ title, open, className = '', onToggle, children }: Props) {
  return (
    <details
      className={`disclosure ${className}`}
      {...(open === undefined ? {} : { open })}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
