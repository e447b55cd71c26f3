import type { ReactNode } from 'react';

export interface Fact {
  label: string;
  /** Nothing is not shown. */
  value: ReactNode;
}

/** What is said of a thing, as pairs. */
export function Facts({ facts }: { facts: Fact[] }) {
  const said = facts.filter(({ value }) => value || value === 0);
  return (
    <dl className="facts detail-facts">
      {said.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
