import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface Props {
  to: string;
  look?: 'primary' | 'secondary' | 'tertiary';
  children: ReactNode;
}

/** A link to another page that is the page's main action. */
export function ButtonLink({ to, look = 'primary', children }: Props) {
  return (
    <Link to={to} className={`kern-btn kern-btn--${look}`}>
      <span className="kern-label">{children}</span>
    </Link>
  );
}

/** A link that leaves the app for the server: sign-in, a file. */
export function ServerLink({ to, look = 'primary', children }: Props) {
  return (
    <a href={to} className={`kern-btn kern-btn--${look}`}>
      <span className="kern-label">{children}</span>
    </a>
  );
}
