import { Button, DropZone, FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/useFormat';

interface Props {
  file: File | undefined;
  error: string | undefined;
  onFile: (file: File) => void;
}

/** A place to drop a file on, with a button for everyone who does not drag. */
export function FileField({ file, error, onFile }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={`field ${error ? 'field--error' : ''}`}>
      <span className="field-label" id="file-label">
        {t('delivery.form.file')}
      </span>
      <p className="field-help" id="file-help">
        {t('delivery.form.fileHelp')}
      </p>
      <DropZone
        className="drop-zone"
        aria-labelledby="file-label"
        onDrop={(event) => {
          const item = event.items.find((each) => each.kind === 'file');
          if (item?.kind === 'file') void item.getFile().then(onFile);
        }}
      >
        {file ? (
          <p className="file-name" role="status">
            {file.name} <span className="muted">({format.size(file.size)})</span>
          </p>
        ) : (
          <p className="muted">{t('delivery.form.drop')}</p>
        )}
        <FileTrigger
          acceptedFileTypes={['.csv', '.txt', '.xlsx']}
          onSelect={(files) => {
            const chosen = files?.[0];
            if (chosen) onFile(chosen);
          }}
        >
          <Button
            id="file"
            className="kern-btn kern-btn--secondary"
            aria-describedby={error ? 'file-help file-error' : 'file-help'}
          >
            <span className="kern-label">
              {t(file ? 'delivery.form.change' : 'delivery.form.choose')}
            </span>
          </Button>
        </FileTrigger>
      </DropZone>
      {error && (
        <p className="field-error" id="file-error">
          {error}
        </p>
      )}
    </div>
  );
}
