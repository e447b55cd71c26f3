import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface Props {
  to: string;
  look?: 'primary' | 'secondary' | 'tertiary';
  /** The whole name where several say the same; begins with what is shown. */
  name?: string;
  children: ReactNode;
}

/** A link to another page that is the page's main action. */
export function ButtonLink({ to, look = 'primary', name, children }: Props) {
  return (
    <Link
      to={to}
      className={`kern-btn kern-btn--${look}`}
      {...(name === undefined ? {} : { 'aria-label': name })}
    >
      <span className="kern-label">{children}</span>
    </Link>
  );
}

/** A link that leaves the app for the server: sign-in, a file. */
export function ServerLink({ to, look = 'primary', children }: Omit<Props, 'name'>) {
  return (
    <a href={to} className={`kern-btn kern-btn--${look}`}>
      <span className="kern-label">{children}</span>
    </a>
  );
}
