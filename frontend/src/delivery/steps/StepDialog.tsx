import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/problem';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Field } from '../../ui/Field';
import { ProblemAlert } from '../../ui/states';

interface Props {
  id: string;
  isOpen: boolean;
  title: string;
  confirm: string;
  /** Label of the reason that this step needs; without it none is asked for. */
  reasonLabel?: string;
  run: (reason: string) => Promise<unknown>;
  onClose: () => void;
  onDone: () => void;
  children: ReactNode;
}

/** Asks before a step, with a reason where one is due. After a conflict the reason is still there. */
export function StepDialog(props: Props) {
  const { id, isOpen, title, confirm, reasonLabel, run, onClose, onDone, children } = props;
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const step = useMutation({
    mutationFn: () => run(reason.trim()),
    onSuccess: async () => {
      // Publishing and withdrawing change every figure that is shown anywhere.
      await queries.invalidateQueries();
      onDone();
    },
  });
  const missing = reasonLabel !== undefined && reason.trim() === '';
  const reload = async () => {
    await queries.invalidateQueries({ queryKey: ['delivery', id] });
    step.reset();
  };
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={title}
      confirm={confirm}
      pending={step.isPending}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (!missing) step.mutate();
      }}
    >
      {children}
      {step.isError && <ProblemAlert error={step.error} />}
      {step.error instanceof ApiError && step.error.isConflict && (
        <div>
          <p>{t('delivery.conflict')}</p>
          <Button onClick={() => void reload()}>{t('state.reload')}</Button>
        </div>
      )}
      {reasonLabel !== undefined && (
        <Field label={reasonLabel} error={tried && missing ? t('delivery.needReason') : undefined}>
          {(field) => (
            <textarea
              {...field}
              rows={3}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      )}
    </ConfirmDialog>
  );
}
