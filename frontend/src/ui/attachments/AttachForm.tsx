import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button as PressButton, FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { MOST_ATTACHED_BYTES } from '../../api/fieldReports';
import { useFormat } from '../../format/useFormat';
import { Button } from '../Button';
import { Field } from '../Field';
import { ProblemAlert } from '../states';
import { useToast } from '../Toasts';

const ACCEPTED = ['image/jpeg', 'image/png', 'application/pdf'];

interface Props {
  /** Sends it to where it belongs. */
  attach: (file: File, description: string) => Promise<unknown>;
}

/** Chooses a picture or a PDF and asks what it shows; nothing is sent before. */
export function AttachForm({ attach }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const toast = useToast();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [description, setDescription] = useState('');
  const [tried, setTried] = useState(false);
  const forget = () => {
    setFile(null);
    setDescription('');
    setTried(false);
  };
  const sending = useMutation({
    mutationFn: (chosen: File) => attach(chosen, description.trim()),
    onSuccess: async () => {
      forget();
      await queries.invalidateQueries();
      toast({ message: t('voices.attach.added') });
    },
  });
  const missing = description.trim() === '';
  const isLarge = file !== null && file.size > MOST_ATTACHED_BYTES;
  return (
    <form
      className="form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (file !== null && !missing && !isLarge) sending.mutate(file);
      }}
    >
      <p className="muted" id="attach-help">
        {t('voices.attach.help')}
      </p>
      <div className="actions">
        <FileTrigger
          acceptedFileTypes={ACCEPTED}
          onSelect={(files) => {
            const chosen = files?.[0];
            if (chosen === undefined) return;
            sending.reset();
            setFile(chosen);
          }}
        >
          <PressButton className="kern-btn kern-btn--secondary" aria-describedby="attach-help">
            <span className="kern-label">
              {t(file === null ? 'voices.attach.choose' : 'voices.attach.other')}
            </span>
          </PressButton>
        </FileTrigger>
        {file !== null && (
          <span role="status">
            {file.name} <span className="muted">{format.size(file.size)}</span>
          </span>
        )}
      </div>
      {isLarge && (
        <p className="field-error" role="alert">
          {t('voices.attach.large')}
        </p>
      )}
      {sending.isError && <ProblemAlert error={sending.error} />}
      {file !== null && (
        <>
          <Field
            label={t('voices.attach.description')}
            help={t('voices.attach.descriptionHelp')}
            error={tried && missing ? t('catalogue.fault.required') : undefined}
          >
            {(field) => (
              <input
                {...field}
                type="text"
                maxLength={300}
                value={description}
                onChange={(event) => setDescription(event.target.value)}
              />
            )}
          </Field>
          <div className="actions">
            <Button look="primary" type="submit" disabled={sending.isPending || isLarge}>
              {t('voices.attach.send')}
            </Button>
            <Button onClick={forget}>{t('ui.cancel')}</Button>
            <span role="status">{sending.isPending ? t('ui.working') : ''}</span>
          </div>
        </>
      )}
    </form>
  );
}
