import { Button, DropZone, FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';

interface Props {
  file: File | null;
  error: string | undefined;
  onFile: (file: File) => void;
}

/** A place to drop a file of areas on, with a button for everyone who does not drag. */
export function FileChoice({ file, error, onFile }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={`field ${error ? 'field--error' : ''}`}>
      <span className="field-label" id="areas-label">
        {t('catalogue.areas.file')}
      </span>
      <p className="field-help" id="areas-help">
        {t('catalogue.areas.fileHelp')}
      </p>
      <DropZone
        className="drop-zone"
        aria-labelledby="areas-label"
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
          <p className="muted">{t('catalogue.areas.drop')}</p>
        )}
        <FileTrigger
          acceptedFileTypes={['.csv', '.geojson', '.json', '.gpkg']}
          onSelect={(files) => {
            const chosen = files?.[0];
            if (chosen) onFile(chosen);
          }}
        >
          <Button className="kern-btn kern-btn--secondary" aria-describedby="areas-help">
            <span className="kern-label">{t('catalogue.areas.choose')}</span>
          </Button>
        </FileTrigger>
      </DropZone>
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
