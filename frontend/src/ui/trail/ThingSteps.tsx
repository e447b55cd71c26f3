import { useTranslation } from 'react-i18next';
import { useThingHistory } from '../../api/audit';
import type { ThingStep } from '../../api/types';
import { Disclosure } from '../Disclosure';
import { QueryView } from '../QueryView';
import { StateChange } from './StateChange';
import { StepHead } from './StepHead';

interface Props {
  /** What sort of thing, as the address of its history names it. */
  kind: string;
  id: string;
  /** With another version there is more to tell. */
  version: number;
}

/** What was done with one thing, the newest first; what changed is folded until asked for. */
export function ThingSteps({ kind, id, version }: Props) {
  const { t } = useTranslation();
  return (
    <QueryView query={useThingHistory(kind, id, version)} lines={3}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{t('audit.history.none')}</p>
        ) : (
          <ol className="trail">
            {items.map((entry) => (
              <li key={entry.at + entry.action}>
                <Step entry={entry} kind={kind} />
              </li>
            ))}
          </ol>
        )
      }
    </QueryView>
  );
}

/** Of a goal, and of what changed nothing that is kept, there is nothing to unfold. */
function Step({ entry, kind }: { entry: ThingStep; kind: string }) {
  if (entry.before === null && entry.after === null) {
    return (
      <p className="trail-step">
        <StepHead entry={entry} kind={kind} />
      </p>
    );
  }
  return (
    <Disclosure title={<StepHead entry={entry} kind={kind} />}>
      <StateChange before={entry.before} after={entry.after} />
    </Disclosure>
  );
}
