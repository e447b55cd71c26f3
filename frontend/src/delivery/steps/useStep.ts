import { useMutation, useQueryClient } from '@tanstack/react-query';
import { deliveryKey, type HeldDelivery } from '../../api/deliveries';
import { ApiError } from '../../api/problem';
import type { Delivery } from '../../api/types';

/** A step that was refused because the delivery is no longer what was looked at. */
export interface Conflict {
  error: ApiError;
  /** The delivery as it was when the step was tried. */
  before: Delivery;
}

export interface Step<T> {
  take: (input: T) => void;
  pending: boolean;
  done: boolean;
  /** What went wrong, unless it is a conflict. */
  error: unknown;
  conflict: Conflict | null;
  reset: () => void;
}

interface Options<T> {
  held: HeldDelivery;
  run: (held: HeldDelivery, input: T) => Promise<HeldDelivery>;
  /** Publishing and withdrawing change every figure that is shown anywhere. */
  changesFigures?: boolean;
  onDone?: (after: HeldDelivery, input: T) => void;
}

/** Takes a step in the state that is on the screen; after a conflict the newest state is fetched. */
export function useStep<T>({ held, run, changesFigures = false, onDone }: Options<T>): Step<T> {
  const queries = useQueryClient();
  const { id } = held.delivery;
  const step = useMutation({
    mutationFn: (input: T) => run(held, input),
    onMutate: () => ({ before: held.delivery }),
    onSuccess: async (after, input) => {
      queries.setQueryData(deliveryKey(id), after);
      onDone?.(after, input);
      await queries.invalidateQueries(changesFigures ? {} : { queryKey: ['deliveries'] });
    },
    onError: async () => {
      await queries.invalidateQueries({ queryKey: deliveryKey(id) });
    },
  });
  const { error, context } = step;
  const conflict =
    error instanceof ApiError && error.isConflict && context
      ? { error, before: context.before }
      : null;
  return {
    take: step.mutate,
    pending: step.isPending,
    done: step.isSuccess,
    error: conflict ? null : error,
    conflict,
    reset: step.reset,
  };
}
