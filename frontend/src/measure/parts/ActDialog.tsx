import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Measure } from '../../api/measures';
import { hasStatus } from '../../api/problem';
import { parseDate } from '../../format/parse';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { MEASURES } from '../../ui/measures/paths';
import { ReasonDialog } from '../../ui/reason/ReasonDialog';
import { ProblemAlert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { ACTS, perform, type Act } from './acts';
import { DayField } from './DayField';

const LONGEST = 2000;

interface Props {
  act: Act;
  measure: Measure;
  etag: string;
  onClose: () => void;
}

/** The question before an act, with its reason and its day where it has them. */
export function ActDialog({ act, measure, etag, onClose }: Props) {
  const { t } = useTranslation();
  const doing = useActing({ act, measure, etag, onClose });
  const [day, setDay] = useState('');
  const wrongDay = day.trim() !== '' && parseDate(day) === null;
  const go = (reason: string) => {
    if (!wrongDay) doing.mutate({ reason, day: parseDate(day) });
  };
  const shared = {
    title: t(`measure.act.${act}`),
    confirm: t(`measure.act.${act}`),
    pending: doing.isPending,
    onClose,
  };
  const content = (
    <>
      <p>{t(`measure.act.${act}Text`)}</p>
      {ACTS[act].day && (
        <DayField
          label={t(act === 'start' ? 'measure.act.startDay' : 'measure.act.completeDay')}
          value={day}
          wrong={wrongDay}
          onType={setDay}
        />
      )}
    </>
  );
  if (ACTS[act].reason) {
    return (
      <ReasonDialog {...shared} error={doing.error} onConfirm={go} longest={LONGEST}>
        {content}
      </ReasonDialog>
    );
  }
  return (
    <ConfirmDialog {...shared} isOpen onConfirm={() => go('')}>
      {content}
      {doing.isError && <ProblemAlert error={doing.error} />}
    </ConfirmDialog>
  );
}

function useActing({ act, measure, etag, onClose }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id, title } = measure;
  return useMutation({
    mutationFn: ({ reason, day }: { reason: string; day: string | null }) =>
      perform(act, id, etag, reason, day),
    onSuccess: async (after) => {
      onClose();
      if (after === null) {
        toast({ message: t('measure.act.discarded') });
        void navigate(MEASURES);
        queries.removeQueries({ queryKey: ['measures', 'one', id] });
      } else {
        toast({
          message: t('measure.act.done', { title, state: t(`measure.state.${after.state}`) }),
        });
      }
      await queries.invalidateQueries();
    },
    onError: async (error) => {
      if (!hasStatus(error, 412)) return;
      onClose();
      toast({ message: t('measure.act.conflict') });
      await queries.invalidateQueries({ queryKey: ['measures'] });
    },
  });
}
