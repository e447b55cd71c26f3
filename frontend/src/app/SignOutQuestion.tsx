import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/ConfirmDialog';

interface Props {
  /** How many things this device alone has. */
  unsent: number;
  onStay: () => void;
  onLeave: () => void;
}

/** Asks before signing out takes away what has not been sent. */
export default function SignOutQuestion({ unsent, onStay, onLeave }: Props) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      isOpen
      title={t('outbox.signOut.title')}
      confirm={t('outbox.signOut.confirm')}
      pending={false}
      onClose={onStay}
      onConfirm={onLeave}
    >
      <p>{t('outbox.signOut.text', { count: unsent })}</p>
    </ConfirmDialog>
  );
}
