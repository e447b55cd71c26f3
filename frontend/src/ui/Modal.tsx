import type { ReactNode } from 'react';
import { Dialog, Heading, Modal as Sheet, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

interface Props {
  isOpen: boolean;
  title: string;
  onClose: () => void;
  size?: 'plain' | 'wide';
  children: ReactNode;
}

/** Something to read or fill in before going on. Escape and "close" leave everything as it is. */
export function Modal({ isOpen, title, onClose, size = 'plain', children }: Props) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Sheet className={`modal modal--${size}`}>
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button look="tertiary" onClick={onClose}>
              {t('ui.close')}
            </Button>
          </div>
          {children}
        </Dialog>
      </Sheet>
    </ModalOverlay>
  );
}
