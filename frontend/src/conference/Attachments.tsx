import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachmentPath, detach, type Attachment, type FieldReport } from '../api/fieldReports';
import type { Held } from '../api/held';
import { mayDo, useMe } from '../api/session';
import { useFormat } from '../format/useFormat';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { LinkButton } from '../ui/LinkButton';
import { ProblemAlert } from '../ui/states';
import { useToast } from '../ui/Toasts';
import { AttachForm } from './AttachForm';

/** Pictures and documents of a report; its body adds them while it is open. */
export function Attachments({ held }: { held: Held<FieldReport> }) {
  const { t } = useTranslation();
  const me = useMe().data;
  const report = held.thing;
  const mayAdd = report.own && report.state === 'OPEN' && mayDo(me, 'write-field-reports');
  const mayRemove = mayAdd || mayDo(me, 'answer-field-reports');
  const { attachments } = report;
  if (attachments.length === 0 && !mayAdd) return null;
  return (
    <section aria-labelledby="attachments-title">
      <h2 id="attachments-title">{t('voices.attach.title')}</h2>
      {attachments.length > 0 && (
        <ul className="attachments">
          {attachments.map((attachment) => (
            <li key={attachment.id}>
              <AttachmentView report={report.id} attachment={attachment} />
              {mayRemove && <Removal held={held} attachment={attachment} />}
            </li>
          ))}
        </ul>
      )}
      {mayAdd && <AttachForm report={report.id} />}
    </section>
  );
}

function AttachmentView({ report, attachment }: { report: string; attachment: Attachment }) {
  const format = useFormat();
  const address = attachmentPath(report, attachment.id);
  const isPicture = attachment.mediaType !== 'application/pdf';
  return (
    <figure className="attachment">
      {isPicture && <img src={address} alt={attachment.description} loading="lazy" />}
      <figcaption>
        {!isPicture && <span>{attachment.description}</span>}
        <a href={address} download={attachment.name}>
          {attachment.name}
        </a>{' '}
        <span className="muted">{format.size(attachment.size)}</span>
      </figcaption>
    </figure>
  );
}

interface RemovalProps {
  held: Held<FieldReport>;
  attachment: Attachment;
}

function Removal({ held, attachment }: RemovalProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const removing = useMutation({
    mutationFn: () => detach(held.thing.id, attachment.id, held.etag),
    onSuccess: async () => {
      setAsked(false);
      await queries.invalidateQueries();
      toast({ message: t('voices.attach.removed') });
    },
  });
  return (
    <div className="no-print">
      <LinkButton onClick={() => setAsked(true)}>
        {t('voices.attach.remove')}
        <span className="kern-sr-only"> {attachment.name}</span>
      </LinkButton>
      <ConfirmDialog
        isOpen={asked}
        title={t('voices.attach.removeTitle')}
        confirm={t('voices.attach.remove')}
        pending={removing.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() => removing.mutate()}
      >
        <p>{t('voices.attach.removeText', { name: attachment.name })}</p>
        {removing.isError && <ProblemAlert error={removing.error} />}
      </ConfirmDialog>
    </div>
  );
}
