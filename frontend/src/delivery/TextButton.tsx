import type { ButtonHTMLAttributes } from 'react';

/** A small action beside a text, in the shape of a link. */
export function TextButton(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...props} className="text-button" />;
}
