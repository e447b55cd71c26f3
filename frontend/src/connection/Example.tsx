import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { useToast } from '../ui/Toasts';

/** A command to read and to take along. */
export function Example({ title, text }: { title: string; text: string }) {
  const { t } = useTranslation();
  const toast = useToast();
  const id = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      toast({ message: t('connection.copied') });
    } catch {
      toast({ message: t('connection.notCopied') });
    }
  };
  return (
    <div className="example">
      <div className="example-head">
        <h3 id={id}>{title}</h3>
        <Button aria-describedby={id} onClick={() => void copy()}>
          {t('connection.copy')}
        </Button>
      </div>
      <pre className="code">{text}</pre>
    </div>
  );
}
