import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { erasePerson } from '../api/personalData';
import type { StatedPurpose } from '../api/types';
import { useFormat } from '../format/useFormat';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { ProblemAlert } from '../ui/states';
import { useToast } from '../ui/Toasts';

interface Props {
  subject: string;
  /** What for; null while it has not been said. */
  stated: () => StatedPurpose | null;
}

/** Erases a person, after saying what goes, what stays, and that there is no way back. */
export function EraseControl({ subject, stated }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const toast = useToast();
  const queries = useQueryClient();
  const [why, setWhy] = useState<StatedPurpose | null>(null);
  const erasing = useMutation({
    mutationFn: (purpose: StatedPurpose) => erasePerson(subject, purpose),
    onSuccess: async ({ records }) => {
      setWhy(null);
      await queries.invalidateQueries();
      const total = Object.values(records).reduce((sum, count) => sum + count, 0);
      toast({ message: t('privacy.others.erased', { total: format.integer(total) }) });
    },
  });
  return (
    <>
      <Button
        onClick={() => {
          erasing.reset();
          setWhy(stated());
        }}
      >
        {t('privacy.others.erase')}
      </Button>
      <ConfirmDialog
        isOpen={why !== null}
        title={t('privacy.others.eraseTitle')}
        confirm={t('privacy.others.eraseConfirm')}
        pending={erasing.isPending}
        onClose={() => setWhy(null)}
        onConfirm={() => {
          if (why) erasing.mutate(why);
        }}
      >
        {erasing.isError && <ProblemAlert error={erasing.error} />}
        <p className="code">{subject}</p>
        <p>{t('privacy.others.eraseGoes')}</p>
        <p>{t('privacy.others.eraseStays')}</p>
        <p>
          <strong>{t('privacy.others.eraseFinal')}</strong>
        </p>
      </ConfirmDialog>
    </>
  );
}
