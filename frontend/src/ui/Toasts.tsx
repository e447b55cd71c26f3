import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

export interface Toast {
  message: string;
  /** Takes back what was done; then the toast offers it. */
  undo?: () => void;
}

const Announce = createContext<(toast: Toast) => void>(() => undefined);

/** Says what has just been done and how to take it back. It stays until closed or replaced. */
export function useToast(): (toast: Toast) => void {
  return useContext(Announce);
}

/** The place at the foot of the page where that stands. */
export function Toasts({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [toast, setToast] = useState<Toast | null>(null);
  const close = useCallback(() => {
    setToast(null);
  }, []);
  return (
    <Announce value={setToast}>
      {children}
      <div className="toasts no-print" role="status">
        {toast && (
          <div className="toast">
            <p>{toast.message}</p>
            {toast.undo && (
              <Button
                onClick={() => {
                  toast.undo?.();
                  close();
                }}
              >
                {t('ui.undo')}
              </Button>
            )}
            <Button look="tertiary" onClick={close}>
              {t('ui.close')}
            </Button>
          </div>
        )}
      </div>
    </Announce>
  );
}
