import { useTranslation } from 'react-i18next';
import { useThingHistory } from '../../api/audit';
import type { Delivery } from '../../api/types';
import type { DeliveryState } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { Alert } from '../../ui/Alert';
import { StepHead } from '../../ui/trail/StepHead';
import { differences, type Difference } from './differences';
import type { Conflict } from './useStep';

/** Says who changed what meanwhile, and that nothing typed is lost. */
export function ConflictNote({ conflict, now }: { conflict: Conflict; now: Delivery }) {
  const { t } = useTranslation();
  const { problem, status } = conflict.error;
  const found = differences(conflict.before, now);
  const stale = status === 412 || found.length > 0;
  return (
    <Alert
      kind="warning"
      title={stale ? t('delivery.conflict.title') : (problem.title ?? t('delivery.conflict.title'))}
      live
    >
      {status !== 412 && problem.detail && <p>{problem.detail}</p>}
      {stale && <Newest delivery={now} />}
      {found.length > 0 && (
        <ul className="differences">
          {found.map((each) => (
            <DifferenceLine key={each.what} difference={each} />
          ))}
        </ul>
      )}
      <p>{t('delivery.conflict.kept')}</p>
    </Alert>
  );
}

/** The last thing that happened to the delivery. */
function Newest({ delivery }: { delivery: Delivery }) {
  const last = useThingHistory('delivery', delivery.id, delivery.version).data?.items[0];
  return last ? (
    <p>
      <StepHead entry={last} kind="delivery" />
    </p>
  ) : null;
}

function DifferenceLine({ difference }: { difference: Difference }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { what, before, after } = difference;
  const word = (value: string | number) =>
    typeof value === 'number'
      ? format.integer(value)
      : t(`delivery.state.${value as DeliveryState}`);
  return (
    <li className="numbers">
      {t(`delivery.conflict.what.${what}`)}:{' '}
      {t('delivery.conflict.fromTo', { before: word(before), after: word(after) })}
    </li>
  );
}
