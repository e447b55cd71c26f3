import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/problem';
import { Button } from './Button';

export interface Toast {
  message: string;
  /** Takes back what was done; then the toast offers it. */
  undo?: () => void | Promise<void>;
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
  const takeBack = async (undo: NonNullable<Toast['undo']>) => {
    close();
    try {
      await undo();
    } catch (failure) {
      const problem = failure instanceof ApiError ? failure.problem : {};
      setToast({ message: t('ui.notUndone', { why: problem.detail ?? t('state.errorText') }) });
    }
  };
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
                  if (toast.undo) void takeBack(toast.undo);
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
