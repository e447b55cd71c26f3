import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

interface Props {
  isOpen: boolean;
  title: string;
  confirm: string;
  pending: boolean;
  /** The step cannot be taken now; what stands in the question says why. */
  impossible?: boolean;
  onClose: () => void;
  onConfirm: () => void;
  children: ReactNode;
}

/** A question before a step with consequences. Escape and "cancel" change nothing. */
export function ConfirmDialog(props: Props) {
  const { isOpen, title, confirm, pending, onClose, onConfirm, children } = props;
  const { impossible = false } = props;
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="modal">
        <Dialog role="alertdialog" className="dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          <div className="actions">
            <span role="status">{pending ? t('ui.working') : ''}</span>
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button look="primary" disabled={pending || impossible} onClick={onConfirm}>
              {confirm}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
