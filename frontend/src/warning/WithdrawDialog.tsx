import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerWarning, withdrawAnswer, type Answer, type IndicatorChange } from '../api/warnings';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { ProblemAlert } from '../ui/states';
import { useToast } from '../ui/Toasts';

interface Props {
  item: IndicatorChange;
  scheme: string;
  answer: Answer;
  onClose: () => void;
}

/** Asks before an answer is taken back; then it can be given again. */
export function WithdrawDialog({ item, scheme, answer, onClose }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ['warnings'] });
  const taking = useMutation({
    mutationFn: () => withdrawAnswer(answer),
    onSuccess: async () => {
      onClose();
      const undo = async () => {
        await answerWarning(item, scheme, { kind: answer.kind, note: answer.note ?? '' });
        await again();
      };
      toast({ message: t('warning.answer.withdrawn'), undo });
      await again();
    },
  });
  return (
    <ConfirmDialog
      isOpen
      title={t('warning.answer.withdrawTitle')}
      confirm={t('warning.answer.withdraw')}
      pending={taking.isPending}
      onClose={onClose}
      onConfirm={() => taking.mutate()}
    >
      {taking.isError && <ProblemAlert error={taking.error} />}
      <p>{t('warning.answer.withdrawText')}</p>
    </ConfirmDialog>
  );
}
