import { useTranslation } from 'react-i18next';
import { attach, attachmentPath, detach, type FieldReport } from '../api/fieldReports';
import type { Held } from '../api/held';
import { mayDo, useMe } from '../api/session';
import { AttachForm } from '../ui/attachments/AttachForm';
import { AttachmentList } from '../ui/attachments/AttachmentList';

/** Pictures and documents of a report; its body adds them while it is open. */
export function Attachments({ held }: { held: Held<FieldReport> }) {
  const { t } = useTranslation();
  const me = useMe().data;
  const { id, own, state, attachments } = held.thing;
  const mayAdd = own && state === 'OPEN' && mayDo(me, 'write-field-reports');
  const mayRemove = mayAdd || mayDo(me, 'answer-field-reports');
  if (attachments.length === 0 && !mayAdd) return null;
  return (
    <section aria-labelledby="attachments-title">
      <h2 id="attachments-title">{t('voices.attach.title')}</h2>
      {attachments.length > 0 && (
        <AttachmentList
          files={attachments}
          addressOf={(attachment) => attachmentPath(id, attachment)}
          remove={mayRemove ? (attachment) => detach(id, attachment, held.etag) : undefined}
        />
      )}
      {mayAdd && <AttachForm attach={(file, description) => attach(id, file, description)} />}
    </section>
  );
}
