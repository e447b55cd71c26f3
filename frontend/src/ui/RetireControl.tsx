import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo, useMe } from '../api/session';
import { Alert } from './Alert';
import { Button } from './Button';
import { ConfirmDialog } from './ConfirmDialog';
import { ProblemAlert } from './states';

interface Props {
  name: string;
  retired: boolean;
  /** What uses it now, and would have to go on without it; null for nothing. */
  users: ReactNode;
  turn: (retire: boolean) => Promise<void>;
}

/** Takes a thing out of use or back into it; asks first and says what else is concerned. */
export function RetireControl({ name, retired, users, turn }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const mayEdit = mayDo(useMe().data, 'edit-catalogue');
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState<'retire' | 'reinstate' | null>(null);
  const step = retired ? 'reinstate' : 'retire';
  const turning = useMutation({
    mutationFn: () => turn(!retired),
    onSuccess: async () => {
      await queries.invalidateQueries();
      setAsked(false);
      setDone(step);
    },
  });
  const close = () => {
    setAsked(false);
    turning.reset();
  };
  const label = `${t(`catalogue.${step}.action`)}: ${name}`;
  if (!mayEdit) return null;
  return (
    <section className="no-print" aria-label={label}>
      {done && <Alert kind="success" title={t(`catalogue.${done}.done`, { name })} live />}
      <Button aria-label={label} onClick={() => setAsked(true)}>
        {t(`catalogue.${step}.action`)}
      </Button>
      <ConfirmDialog
        isOpen={asked}
        title={t(`catalogue.${step}.title`, { name })}
        confirm={t(`catalogue.${step}.confirm`)}
        pending={turning.isPending}
        onClose={close}
        onConfirm={() => turning.mutate()}
      >
        <p>{t(`catalogue.${step}.text`)}</p>
        {!retired && <Concerned users={users} />}
        {turning.isError && <ProblemAlert error={turning.error} />}
      </ConfirmDialog>
    </section>
  );
}

function Concerned({ users }: { users: ReactNode }) {
  const { t } = useTranslation();
  if (users === null) return <p>{t('catalogue.retire.unused')}</p>;
  return (
    <>
      <p>{t('catalogue.retire.used')}</p>
      {users}
      <p>{t('catalogue.retire.mustStay')}</p>
    </>
  );
}
