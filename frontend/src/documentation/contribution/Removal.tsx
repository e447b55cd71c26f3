import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ProblemAlert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';

/** Takes an assessment away that was made by mistake, after a question. */
export function Removal({ remove }: { remove: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const removing = useMutation({
    mutationFn: remove,
    onSuccess: async () => {
      setAsked(false);
      toast({ message: t('contribution.removed') });
      await queries.invalidateQueries();
    },
  });
  return (
    <p className="act-row no-print">
      <Button onClick={() => setAsked(true)}>{t('contribution.remove')}</Button>
      <ConfirmDialog
        isOpen={asked}
        title={t('contribution.remove')}
        confirm={t('contribution.remove')}
        pending={removing.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() => removing.mutate()}
      >
        <p>{t('contribution.removeText')}</p>
        {removing.isError && <ProblemAlert error={removing.error} />}
      </ConfirmDialog>
    </p>
  );
}
