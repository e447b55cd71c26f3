import { useTranslation } from 'react-i18next';
import { entryEtag, entryName, type PeriodEntry } from '../../api/documentation';
import { addEntryFile, entryFilePath, removeEntryFile } from '../../api/documentationActs';
import type { Held } from '../../api/held';
import { AttachForm } from '../../ui/attachments/AttachForm';
import { AttachmentList } from '../../ui/attachments/AttachmentList';
import { draftOf, keepDraft } from '../../ui/outbox/device';
import { useOutbox } from '../../ui/outbox/useOutbox';
import { versionOf } from '../../ui/periods/versionOf';

const MOST = 10;

/** Pictures and documents of a period; who writes it attaches and removes them. */
export function EntryFiles({ held }: { held: Held<PeriodEntry> }) {
  const { t } = useTranslation();
  const account = useOutbox().account ?? '';
  const { measure, period, entry, may } = held.thing;
  const files = entry?.files ?? [];
  const mayWrite = may.includes('WRITE');
  if (files.length === 0 && !mayWrite) return null;
  const about = entryName(measure.id, period.code);
  // A file changes the state. What is typed and not saved goes on from the new one: nobody else has changed it.
  const goOn = ({ version }: PeriodEntry) => {
    const draft = draftOf(account, about);
    if (draft === null || versionOf(draft.etag) !== version - 1) return;
    keepDraft(account, about, { ...draft, etag: `"${String(version)}"` });
  };
  return (
    <section className="detail-section" aria-labelledby="entry-files">
      <h2 id="entry-files">{t('documentation.field.files')}</h2>
      {files.length > 0 && (
        <AttachmentList
          files={files}
          addressOf={(file) => entryFilePath(measure.id, period.code, file)}
          remove={
            mayWrite
              ? async (file) =>
                  goOn(await removeEntryFile(measure.id, period.code, file, held.etag))
              : undefined
          }
        />
      )}
      {mayWrite && files.length < MOST && <AddFile held={held} onAdded={goOn} />}
    </section>
  );
}

interface AddProps {
  held: Held<PeriodEntry>;
  onAdded: (now: PeriodEntry) => void;
}

function AddFile({ held, onAdded }: AddProps) {
  const { t } = useTranslation();
  const { measure, period, entry } = held.thing;
  if (entry === null) return <p className="muted no-print">{t('documentation.filesFirst')}</p>;
  return (
    <AttachForm
      attach={async (file, description) =>
        onAdded(await addEntryFile(measure.id, period.code, file, description, entryEtag(held)))
      }
    />
  );
}
