import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';

interface Props {
  /** Something is there already: the place to drop becomes a line. */
  small: boolean;
  onFiles: (files: File[]) => void;
}

/** The way in for files: a button, and a place that says one may also drop them anywhere. */
export function ChooseFiles({ small, onFiles }: Props): ReactNode {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={small ? 'choose choose--small' : 'choose'}>
      {!small && <p className="choose-title">{t('delivery.form.drop')}</p>}
      <Button
        id="file"
        look={small ? 'secondary' : 'primary'}
        aria-describedby="file-help"
        onClick={() => input.current?.click()}
      >
        {t(small ? 'delivery.form.more' : 'delivery.form.choose')}
      </Button>
      <p className="muted" id="file-help">
        {t(small ? 'delivery.form.dropMore' : 'delivery.form.fileHelp')}
      </p>
      <input
        ref={input}
        hidden
        multiple
        type="file"
        accept=".csv,.txt,.tsv,.xlsx"
        aria-label={t('delivery.form.choose')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
    </div>
  );
}
