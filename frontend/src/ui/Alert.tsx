import type { ReactNode } from 'react';

interface Props {
  kind: 'info' | 'success' | 'warning' | 'danger';
  title: string;
  children?: ReactNode;
  /** Said by a screen reader at once; for what appears after an action. */
  live?: boolean;
}

/** A message of the page; its meaning is in the words, colour and icon repeat it. */
export function Alert({ kind, title, children, live = false }: Props) {
  const role = kind === 'danger' ? 'alert' : 'status';
  return (
    <div className={`notice notice--${kind}`} {...(live ? { role } : {})}>
      <p className="notice-title">
        <span className={`kern-icon kern-icon--${kind} kern-icon--default`} aria-hidden="true" />
        {title}
      </p>
      {children !== undefined && <div className="notice-body">{children}</div>}
    </div>
  );
}
