import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerWarning, withdrawAnswer, type Answer, type IndicatorChange } from '../api/warnings';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { ProblemAlert } from '../ui/states';
import { useToast } from '../ui/Toasts';
import { Meanwhile } from './Meanwhile';
import { useStanding } from './useStanding';

interface Props {
  item: IndicatorChange;
  scheme: string;
  onClose: () => void;
}

/** Asks before an answer is taken back; then it can be given again. */
export function WithdrawDialog({ item, scheme, onClose }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const { answer, isOthers, again, look, close } = useStanding(item, scheme, onClose);
  const taking = useMutation({
    mutationFn: (standing: Answer) => withdrawAnswer(standing),
    onError: look,
    onSuccess: async (_, { kind, note }) => {
      onClose();
      const undo = async () => {
        await answerWarning(item, scheme, { kind, note: note ?? '' });
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
      onClose={close}
      onConfirm={() => (answer ? taking.mutate(answer) : close())}
    >
      {isOthers ? (
        <Meanwhile answer={answer} />
      ) : (
        taking.isError && <ProblemAlert error={taking.error} />
      )}
      <p>{t('warning.answer.withdrawText')}</p>
    </ConfirmDialog>
  );
}
