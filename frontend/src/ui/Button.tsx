import type { ButtonHTMLAttributes, ReactNode } from 'react';

type Look = 'primary' | 'secondary' | 'tertiary';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: Look;
  children: ReactNode;
}

/** A button in the manner of the design system; never a submit button by accident. */
export function Button({ look = 'secondary', children, className = '', ...rest }: Props) {
  return (
    <button type="button" {...rest} className={`kern-btn kern-btn--${look} ${className}`}>
      <span className="kern-label">{children}</span>
    </button>
  );
}
