import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import { ConfirmDialog } from '../ConfirmDialog';
import { LinkButton } from '../LinkButton';
import { ProblemAlert } from '../states';
import { useToast } from '../Toasts';
import './attachments.css';

interface Attached {
  id: string;
  name: string;
  mediaType: string;
  /** In bytes. */
  size: number;
  /** What it shows, for those who do not see it. */
  description: string;
}

interface Props {
  files: Attached[];
  /** Where its bytes lie. */
  addressOf: (id: string) => string;
  /** Takes one away; without it none can be. */
  remove?: ((id: string) => Promise<unknown>) | undefined;
}

/** Pictures and documents that belong to something. */
export function AttachmentList({ files, addressOf, remove }: Props) {
  return (
    <ul className="attachments">
      {files.map((file) => (
        <li key={file.id}>
          <AttachmentView file={file} address={addressOf(file.id)} />
          {remove && <Removal name={file.name} remove={() => remove(file.id)} />}
        </li>
      ))}
    </ul>
  );
}

function AttachmentView({ file, address }: { file: Attached; address: string }) {
  const format = useFormat();
  const isPicture = file.mediaType !== 'application/pdf';
  return (
    <figure className="attachment">
      {isPicture && <img src={address} alt={file.description} loading="lazy" />}
      <figcaption>
        {!isPicture && <span>{file.description}</span>}
        <a href={address} download={file.name}>
          {file.name}
        </a>{' '}
        <span className="muted">{format.size(file.size)}</span>
      </figcaption>
    </figure>
  );
}

interface RemovalProps {
  name: string;
  remove: () => Promise<unknown>;
}

function Removal({ name, remove }: RemovalProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const removing = useMutation({
    mutationFn: remove,
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
        <span className="kern-sr-only"> {name}</span>
      </LinkButton>
      <ConfirmDialog
        isOpen={asked}
        title={t('voices.attach.removeTitle')}
        confirm={t('voices.attach.remove')}
        pending={removing.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() => removing.mutate()}
      >
        <p>{t('voices.attach.removeText', { name })}</p>
        {removing.isError && <ProblemAlert error={removing.error} />}
      </ConfirmDialog>
    </div>
  );
}
