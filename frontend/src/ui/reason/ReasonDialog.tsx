import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ConfirmDialog';
import { Field } from '../Field';
import { LeaveQuestion } from '../form/LeaveQuestion';
import { useKept } from '../form/useKept';
import { ProblemAlert } from '../states';
import { useLeaveGuard } from '../useLeaveGuard';

const LONGEST = 500;

interface Props {
  title: string;
  /** What the button says that does it. */
  confirm: string;
  pending: boolean;
  /** Why it was refused; null as long as it was not. */
  error: unknown;
  onClose: () => void;
  onConfirm: (reason: string) => void;
  /** The most characters of a reason. */
  longest?: number;
  /** What will happen, and how it can be undone. */
  children: ReactNode;
}

/**
 * A question that wants a reason: without one nothing happens, and the field says so. What is typed is kept in this tab
 * until it is sent or given up.
 */
export function ReasonDialog(props: Props) {
  const { title, confirm, pending, error, onClose, onConfirm, longest = LONGEST, children } = props;
  const { t } = useTranslation();
  const kept = useKept<string>(`reason.${globalThis.location.pathname}.${title}`);
  const [reason, setReason] = useState(kept.first?.value ?? '');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  const keepAgain = useEffectEvent(() => kept.keep(reason));
  useEffect(() => {
    if (error !== null) keepAgain();
  }, [error]);
  const guard = useLeaveGuard(!missing && !pending);
  return (
    <ConfirmDialog
      isOpen
      {...{ title, confirm, pending }}
      onClose={() => {
        kept.forget();
        onClose();
      }}
      onConfirm={() => {
        setTried(true);
        if (missing) return;
        kept.forget();
        onConfirm(reason.trim());
      }}
    >
      {children}
      {error !== null && <ProblemAlert error={error} />}
      <Field
        label={t('catalogue.field.reason')}
        error={tried && missing ? t('catalogue.fault.required') : undefined}
      >
        {(field) => (
          <textarea
            {...field}
            rows={3}
            maxLength={longest}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
              kept.keep(event.target.value);
            }}
          />
        )}
      </Field>
      <LeaveQuestion guard={guard} onLeave={kept.forget} />
    </ConfirmDialog>
  );
}
