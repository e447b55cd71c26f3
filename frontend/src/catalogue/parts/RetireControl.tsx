import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo, useMe } from '../../api/session';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ProblemAlert } from '../../ui/states';
import { UserList, type User } from './Usage';

interface Props {
  name: string;
  retired: boolean;
  /** What uses it now, and would have to go on without it. */
  users: User[];
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
  if (!mayEdit) return null;
  return (
    <section className="no-print" aria-label={t(`catalogue.${step}.action`)}>
      {done && <Alert kind="success" title={t(`catalogue.${done}.done`, { name })} live />}
      <Button onClick={() => setAsked(true)}>{t(`catalogue.${step}.action`)}</Button>
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

function Concerned({ users }: { users: User[] }) {
  const { t } = useTranslation();
  if (users.length === 0) return <p>{t('catalogue.retire.unused')}</p>;
  return (
    <>
      <p>{t('catalogue.retire.used')}</p>
      <UserList users={users} />
      <p>{t('catalogue.retire.mustStay')}</p>
    </>
  );
}
