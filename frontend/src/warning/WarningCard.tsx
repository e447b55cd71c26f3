import { Link } from 'react-router';
import type { IndicatorChange } from '../api/warnings';
import type { Watch } from '../api/watches';
import { mayDo, useMe } from '../api/session';
import { FictitiousBadge } from '../ui/Badge';
import { useWords } from '../ui/figure/useWords';
import { AnswerControl } from './AnswerControl';
import { AnswerState } from './AnswerState';
import { ChangeFacts } from './ChangeFacts';
import { WatchButton } from './WatchButton';

interface Props {
  item: IndicatorChange;
  scheme: string;
  watches: Watch[] | null;
}

/** One change that stands out: where, in what, why, and what was said of it. */
export function WarningCard({ item, scheme, watches }: Props) {
  const { indicator, change, answer, revised } = item;
  const { area } = useWords(indicator);
  const mayAnswer = mayDo(useMe().data, 'answer-warnings');
  return (
    <li className="warning-card" data-area={change.district.code}>
      <h3>
        <Link to={`/quartiere/${encodeURIComponent(change.district.code)}`}>
          {area(change.district)}
        </Link>
        <span className="second-line">
          <Link to={`/monitoring?indicator=${encodeURIComponent(indicator.code)}`}>
            {indicator.name}
          </Link>
        </span>
      </h3>
      <p className="numbers">{change.sentence}</p>
      <ChangeFacts item={item} />
      {change.fictitious && <FictitiousBadge />}
      {change.warning && <AnswerState {...{ answer, revised }} />}
      <p className="warning-acts no-print">
        {mayAnswer && (change.warning || answer !== null) && (
          <AnswerControl item={item} scheme={scheme} />
        )}
        {watches !== null && (
          <WatchButton
            {...{ watches, scheme }}
            district={change.district}
            indicator={{ code: indicator.code, name: indicator.name }}
          />
        )}
      </p>
    </li>
  );
}
