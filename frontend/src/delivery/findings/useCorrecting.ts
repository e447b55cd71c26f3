import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { correct, fetchCorrections, uncorrect, type CorrectionInput } from '../../api/delivering';
import { deliveryKey, type HeldDelivery } from '../../api/deliveries';
import type { Finding } from '../../api/types';
import { useToast } from '../../ui/Toasts';
import { useStep } from '../steps/useStep';

/** A finding and how it is to be understood. */
export interface Mending {
  finding: Finding;
  /** Null for what is proposed. */
  to: string | null;
  remember: boolean;
}

/** The corrections made so far. */
export function useCorrections(held: HeldDelivery) {
  const { id, version } = held.delivery;
  return useQuery({
    queryKey: ['corrections', id, version],
    queryFn: () => fetchCorrections(id),
    enabled: (held.delivery.corrections ?? 0) > 0,
  });
}

/** Corrects findings and takes corrections back; each is said, with the way back. */
export function useCorrecting(held: HeldDelivery) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const toast = useToast();
  const { id } = held.delivery;

  const undo = useStep({ held, run: uncorrect });
  const takeBack = async (after: HeldDelivery, mendings: Mending[]) => {
    const made = await fetchCorrections(id);
    const mine = made.filter((each) =>
      mendings.some(({ finding }) => finding.row === each.row && finding.column === each.column),
    );
    const before = await uncorrect(
      after,
      mine.map((each) => each.id),
    );
    queries.setQueryData(deliveryKey(id), before);
  };
  const mend = useStep({
    held,
    run: (now, mendings: Mending[]) => correct(now, mendings.map(inputOf)),
    onDone: (after, mendings) => {
      toast({
        message: t('delivery.mend.done', { count: mendings.length }),
        undo: () => void takeBack(after, mendings),
      });
    },
  });
  return { mend, undo };
}

export type Correcting = ReturnType<typeof useCorrecting>;

function inputOf({ finding, to, remember }: Mending): CorrectionInput {
  return { finding: finding.id, to, remember };
}
