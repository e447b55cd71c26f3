import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldDelivery } from '../../api/deliveries';
import { useFormat } from '../../format/useFormat';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Field } from '../../ui/Field';
import { ProblemAlert } from '../../ui/states';
import { ConflictNote } from './ConflictNote';
import { RUN, type Reasoned } from './reasoned';
import { useStep } from './useStep';

interface Props {
  held: HeldDelivery;
  step: Reasoned;
  /** A reason to begin with. */
  proposal: string;
  isOpen: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** Asks before a step, with its reason. After a conflict the reason is still there. */
export function ReasonDialog(props: Props) {
  const { held, step, proposal, isOpen, onClose, onDone } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const reason = typed ?? proposal;
  const [tried, setTried] = useState(false);
  const { take, pending, error, conflict, reset } = useStep({
    held,
    run: RUN[step],
    changesFigures: step !== 'reject',
    onDone,
  });
  const missing = reason.trim() === '';
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t(`delivery.${step}.title`)}
      confirm={t(`delivery.${step}.confirm`)}
      pending={pending}
      onClose={() => {
        reset();
        onClose();
      }}
      onConfirm={() => {
        setTried(true);
        if (!missing) take(reason.trim());
      }}
    >
      <p>{t(`delivery.${step}.text`, { date: format.date(held.delivery.referenceDate) })}</p>
      <p>{t(`delivery.${step}.undo`)}</p>
      {error !== null && <ProblemAlert error={error} />}
      {conflict && <ConflictNote conflict={conflict} now={held.delivery} />}
      <Field
        label={t(`delivery.${step}.reason`)}
        error={tried && missing ? t('delivery.needReason') : undefined}
      >
        {(field) => (
          <textarea
            {...field}
            rows={3}
            value={reason}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
    </ConfirmDialog>
  );
}
