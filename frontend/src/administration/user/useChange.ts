import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useToast } from '../../ui/Toasts';

interface Change<T> {
  act: () => Promise<T>;
  /** What to say when it is done. */
  said: (result: T) => string;
  /** Takes it back. */
  undo?: (result: T) => Promise<void>;
  onDone?: () => void;
}

/** A change of an account: everything shown is read anew, and what was done is said. */
export function useChange<T>({ act, said, undo, onDone }: Change<T>) {
  const queries = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: act,
    onSuccess: async (result) => {
      onDone?.();
      toast({
        message: said(result),
        ...(undo ? { undo: () => undo(result) } : {}),
      });
      await queries.invalidateQueries();
    },
    onError: () => queries.invalidateQueries({ queryKey: ['users', 'one'] }),
  });
}
