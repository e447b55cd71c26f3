import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cancelMeeting, type Meeting } from '../api/conferences';
import type { Held } from '../api/held';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Field } from '../ui/Field';
import { ProblemAlert } from '../ui/states';
import { useToast } from '../ui/Toasts';

/** Says that a planned meeting does not take place, after a question and with the reason. */
export function CancelControl({ held: { thing, etag } }: { held: Held<Meeting> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const toast = useToast();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const cancelling = useMutation({
    mutationFn: () => cancelMeeting(thing, reason.trim(), etag),
    onSuccess: async () => {
      await queries.invalidateQueries();
      setAsked(false);
      toast({ message: t('meeting.cancel.done') });
    },
  });
  const missing = reason.trim() === '';
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('meeting.cancel.action')}</Button>
      <ConfirmDialog
        isOpen={asked}
        title={t('meeting.cancel.title')}
        confirm={t('meeting.cancel.action')}
        pending={cancelling.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() => {
          setTried(true);
          if (!missing) cancelling.mutate();
        }}
      >
        <p>{t('meeting.cancel.text')}</p>
        {cancelling.isError && <ProblemAlert error={cancelling.error} />}
        <Field
          label={t('catalogue.field.reason')}
          error={tried && missing ? t('catalogue.fault.required') : undefined}
        >
          {(field) => (
            <textarea
              {...field}
              rows={3}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </ConfirmDialog>
    </>
  );
}
