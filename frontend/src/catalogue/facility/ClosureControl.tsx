import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closeFacility, type Facility } from '../../api/facilities';
import type { Held } from '../../api/held';
import { mayDo, useMe } from '../../api/session';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Field } from '../../ui/Field';
import { ProblemAlert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';

/** Closes a facility, with the reason; it stays readable. */
export function ClosureControl({ held: { thing, etag } }: { held: Held<Facility> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const toast = useToast();
  const mayEdit = mayDo(useMe().data, 'edit-catalogue');
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const closing = useMutation({
    mutationFn: () => closeFacility(thing.id, etag, reason.trim()),
    onSuccess: async () => {
      await queries.invalidateQueries();
      setAsked(false);
      toast({ message: t('catalogue.facility.closeDone', { name: thing.name }) });
    },
  });
  if (!mayEdit || thing.retired) return null;
  const missing = reason.trim() === '';
  return (
    <section className="no-print" aria-label={t('catalogue.facility.close')}>
      <Button onClick={() => setAsked(true)}>{t('catalogue.facility.close')}</Button>
      <ConfirmDialog
        isOpen={asked}
        title={t('catalogue.facility.closeTitle', { name: thing.name })}
        confirm={t('catalogue.facility.close')}
        pending={closing.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() => {
          setTried(true);
          if (!missing) closing.mutate();
        }}
      >
        <p>{t('catalogue.facility.closeText')}</p>
        {closing.isError && <ProblemAlert error={closing.error} />}
        <Field
          label={t('catalogue.field.reason')}
          error={tried && missing ? t('catalogue.fault.required') : undefined}
        >
          {(field) => (
            <textarea
              {...field}
              rows={3}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </ConfirmDialog>
    </section>
  );
}
