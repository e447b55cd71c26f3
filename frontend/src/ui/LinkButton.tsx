import type { ButtonHTMLAttributes } from 'react';

/** A quiet action beside others or in running text; looks like a link and stays a button. */
export function LinkButton(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...props} className="link-button" />;
}
