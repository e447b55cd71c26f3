import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withdrawReport, type FieldReport } from '../api/fieldReports';
import type { Held } from '../api/held';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Field } from '../ui/Field';
import { ProblemAlert } from '../ui/states';
import { useToast } from '../ui/Toasts';

/** Takes a report of one's own body back, with the reason. */
export function WithdrawControl({ held: { thing, etag } }: { held: Held<FieldReport> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const toast = useToast();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const taking = useMutation({
    mutationFn: () => withdrawReport(thing.id, reason.trim(), etag),
    onSuccess: async () => {
      await queries.invalidateQueries();
      setAsked(false);
      toast({ message: t('voices.withdraw.done') });
    },
  });
  const missing = reason.trim() === '';
  return (
    <section className="no-print" aria-label={t('voices.withdraw.action')}>
      <Button onClick={() => setAsked(true)}>{t('voices.withdraw.action')}</Button>
      <ConfirmDialog
        isOpen={asked}
        title={t('voices.withdraw.title')}
        confirm={t('voices.withdraw.action')}
        pending={taking.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() => {
          setTried(true);
          if (!missing) taking.mutate();
        }}
      >
        <p>{t('voices.withdraw.text')}</p>
        {taking.isError && <ProblemAlert error={taking.error} />}
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
    </section>
  );
}
