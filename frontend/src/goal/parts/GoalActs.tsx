import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import {
  agreeGoal,
  closeGoal,
  discardGoal,
  proposeGoal,
  returnGoal,
  type Goal,
} from '../../api/goals';
import { hasStatus } from '../../api/problem';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ReasonDialog } from '../../ui/reason/ReasonDialog';
import { ProblemAlert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { GOALS } from '../paths';

const ACTS = {
  propose: { may: 'PROPOSE', reason: false },
  agree: { may: 'AGREE', reason: false },
  close: { may: 'CLOSE', reason: true },
  return: { may: 'RETURN', reason: true },
  discard: { may: 'DISCARD', reason: false },
} as const;
type Act = keyof typeof ACTS;
const LONGEST = 2000;

interface Props {
  goal: Goal;
  etag: string;
}

/** What the reader may do with the goal now; each is asked once more, with what it means. */
export function GoalActs({ goal, etag }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Act | null>(null);
  const open = (Object.keys(ACTS) as Act[]).filter((act) => goal.may.includes(ACTS[act].may));
  if (open.length === 0) return null;
  return (
    <div className="act-row no-print">
      {open.map((act) => (
        <Button
          key={act}
          look={act === 'propose' || act === 'agree' ? 'primary' : 'secondary'}
          onClick={() => setAsked(act)}
        >
          {t(`goal.act.${act}`)}
        </Button>
      ))}
      {asked !== null && (
        <Asked key={asked} act={asked} {...{ goal, etag }} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}

function Asked({ act, goal, etag, onClose }: Props & { act: Act; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id, title } = goal;
  const doing = useMutation({
    mutationFn: async (reason: string): Promise<Goal | null> => {
      switch (act) {
        case 'propose':
          return proposeGoal(id, etag);
        case 'agree':
          return agreeGoal(id, etag);
        case 'close':
          return closeGoal(id, etag, reason);
        case 'return':
          return returnGoal(id, etag, reason);
        case 'discard':
          await discardGoal(id, etag);
          return null;
      }
    },
    onSuccess: async (after) => {
      onClose();
      if (after === null) {
        toast({ message: t('goal.act.discarded') });
        void navigate(GOALS);
        queries.removeQueries({ queryKey: ['goals', 'one', id] });
      } else {
        const state = t(`goal.state.${after.kind}.${after.state}`);
        toast({ message: t('goal.act.done', { title, state }) });
      }
      await queries.invalidateQueries();
    },
    onError: async (error) => {
      if (!hasStatus(error, 412)) return;
      onClose();
      toast({ message: t('goal.act.conflict') });
      await queries.invalidateQueries({ queryKey: ['goals'] });
    },
  });
  const shared = {
    title: t(`goal.act.${act}`),
    confirm: t(`goal.act.${act}`),
    pending: doing.isPending,
    onClose,
  };
  const text = <p>{t(`goal.act.${act}Text`)}</p>;
  if (ACTS[act].reason) {
    return (
      <ReasonDialog
        {...shared}
        error={doing.error}
        onConfirm={(reason) => doing.mutate(reason)}
        longest={LONGEST}
      >
        {text}
      </ReasonDialog>
    );
  }
  return (
    <ConfirmDialog {...shared} isOpen onConfirm={() => doing.mutate('')}>
      {text}
      {doing.isError && <ProblemAlert error={doing.error} />}
    </ConfirmDialog>
  );
}
