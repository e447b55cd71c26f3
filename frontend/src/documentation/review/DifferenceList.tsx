interface Props {
  /** Label, before, now. */
  rows: [string, string, string][];
  /** What the two states are. */
  before: string;
  now: string;
}

/** What one state says otherwise than another, field by field. */
export function DifferenceList({ rows, before, now }: Props) {
  return (
    <dl className="differences entry-differences">
      {rows.map(([label, was, is]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className="muted">{before}: </span>
            {was === '' ? '–' : was}
          </dd>
          <dd>
            <span className="muted">{now}: </span>
            {is === '' ? '–' : is}
          </dd>
        </div>
      ))}
    </dl>
  );
}
