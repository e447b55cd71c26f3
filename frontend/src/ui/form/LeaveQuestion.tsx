import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ConfirmDialog';
import type { useLeaveGuard } from '../useLeaveGuard';

interface Props {
  guard: ReturnType<typeof useLeaveGuard>;
  /** What was typed is given up. */
  onLeave: () => void;
}

/** Asks whoever goes away from something that is not saved. */
export function LeaveQuestion({ guard, onLeave }: Props) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      isOpen={guard.asked}
      title={t('catalogue.form.leaveTitle')}
      confirm={t('catalogue.form.leave')}
      pending={false}
      onClose={guard.stay}
      onConfirm={() => {
        onLeave();
        guard.leave();
      }}
    >
      <p>{t('catalogue.form.leaveText')}</p>
    </ConfirmDialog>
  );
}
