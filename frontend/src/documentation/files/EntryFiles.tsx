import { useTranslation } from 'react-i18next';
import { entryEtag, entryName, type PeriodEntry } from '../../api/documentation';
import { addEntryFile, entryFilePath, removeEntryFile } from '../../api/documentationActs';
import type { Held } from '../../api/held';
import { AttachForm } from '../../ui/attachments/AttachForm';
import { AttachmentList } from '../../ui/attachments/AttachmentList';
import { draftOf } from '../../ui/outbox/device';
import { useOutbox } from '../../ui/outbox/useOutbox';

const MOST = 10;

/** Pictures and documents of a period; who writes it attaches and removes them. */
export function EntryFiles({ held }: { held: Held<PeriodEntry> }) {
  const { t } = useTranslation();
  const account = useOutbox().account ?? '';
  const { measure, period, entry, may } = held.thing;
  const files = entry?.files ?? [];
  const mayWrite = may.includes('WRITE');
  if (files.length === 0 && !mayWrite) return null;
  // A file changes the state: what is typed and not saved would be for an older one.
  const isTyped = draftOf(account, entryName(measure.id, period.code)) !== null;
  return (
    <section className="detail-section" aria-labelledby="entry-files">
      <h2 id="entry-files">{t('documentation.field.files')}</h2>
      {files.length > 0 && (
        <AttachmentList
          files={files}
          addressOf={(file) => entryFilePath(measure.id, period.code, file)}
          remove={
            mayWrite && !isTyped
              ? (file) => removeEntryFile(measure.id, period.code, file, held.etag)
              : undefined
          }
        />
      )}
      {mayWrite && files.length < MOST && (
        <AddFile held={held} isTyped={isTyped || entry === null} />
      )}
    </section>
  );
}

function AddFile({ held, isTyped }: { held: Held<PeriodEntry>; isTyped: boolean }) {
  const { t } = useTranslation();
  const { measure, period } = held.thing;
  if (isTyped) return <p className="muted no-print">{t('documentation.filesFirst')}</p>;
  return (
    <AttachForm
      attach={(file, description) =>
        addEntryFile(measure.id, period.code, file, description, entryEtag(held))
      }
    />
  );
}
