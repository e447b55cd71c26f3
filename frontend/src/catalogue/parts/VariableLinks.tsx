import { Fragment } from 'react';
import { Link } from 'react-router';
import { onePath } from '../paths';
import { useNames } from '../words/useNames';

/** Variables by name, each with the way to its page; summed ones are joined by a plus. */
export function VariableLinks({ codes, joint = ' + ' }: { codes: string[]; joint?: string }) {
  const names = useNames();
  return (
    <>
      {codes.map((code, index) => (
        <Fragment key={code}>
          {index > 0 && joint}
          <Link to={onePath('variables', code)}>{names.variable(code)}</Link>
        </Fragment>
      ))}
    </>
  );
}
