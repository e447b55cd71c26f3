import { useTranslation } from 'react-i18next';
import { publish } from '../../api/delivering';
import { useEffectOf, type HeldDelivery } from '../../api/deliveries';
import type { Finding } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { QueryView } from '../../ui/QueryView';
import { ProblemAlert } from '../../ui/states';
import { acceptances, type Reasons } from '../findings/acceptance';
import { ConflictNote } from './ConflictNote';
import { EffectSummary } from './EffectSummary';
import { useStep } from './useStep';

interface Props {
  held: HeldDelivery;
  findings: Finding[];
  reasons: Reasons;
  /** Why it cannot be published now; null when it can. */
  blocked: string | null;
  isOpen: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** The last look before figures become valid: what changes, for whom, and how to take it back. */
export function PublishDialog(props: Props) {
  const { held, findings, reasons, blocked, isOpen, onClose, onDone } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const { delivery } = held;
  const { take, pending, error, conflict, reset } = useStep({
    held,
    run: publish,
    changesFigures: true,
    onDone,
  });
  const effect = useEffectOf(delivery.id, delivery.version, isOpen);
  const possible = delivery.state === 'CHECKED' && blocked === null;
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t('delivery.publish.title')}
      confirm={t('delivery.publish.confirm')}
      pending={pending}
      impossible={!possible}
      onClose={() => {
        reset();
        onClose();
      }}
      onConfirm={() => take(acceptances(findings, reasons))}
    >
      {delivery.plan.new + delivery.plan.changed > 0 && (
        <p>
          {t('delivery.publish.text', {
            new: format.integer(delivery.plan.new),
            changed: format.integer(delivery.plan.changed),
            date: format.date(delivery.referenceDate),
          })}
        </p>
      )}
      <QueryView query={effect} lines={4}>
        {(known) => <EffectSummary effect={known} />}
      </QueryView>
      <div>
        <h3>{t('delivery.publish.back')}</h3>
        <p>{t('delivery.publish.undo')}</p>
      </div>
      {error !== null && <ProblemAlert error={error} />}
      {conflict && <ConflictNote conflict={conflict} now={delivery} />}
    </ConfirmDialog>
  );
}
