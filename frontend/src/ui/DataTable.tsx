import type { ReactNode } from 'react';

interface Props {
  /** Says what the table holds; read out, not shown. */
  label: string;
  /** `page`: the page scrolls, the head sticks to its top. `tall`: the table scrolls within. */
  size?: 'plain' | 'tall' | 'page';
  className?: string;
  children: ReactNode;
}

/** The frame of every table: it can be reached and scrolled by keyboard where it is too wide. */
export function DataTable({ label, size = 'plain', className = '', children }: Props) {
  return (
    <div
      className={`table-frame table-frame--${size}`}
      role="group"
      aria-label={label}
      tabIndex={0}
    >
      <table className={`data ${className}`}>
        <caption className="kern-sr-only">{label}</caption>
        {children}
      </table>
    </div>
  );
}
