import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/problem';
import { addWatch, removeWatch, type Watch, type WatchBody } from '../api/watches';
import { useToast } from '../ui/Toasts';

interface Adding {
  body: WatchBody;
  /** How the district is called. */
  name: string;
}

/** Adds to the reader's own list and removes from it; each can be taken back. */
export function useWatching() {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ['watches'] });
  const onError = async (error: unknown) => {
    const said = error instanceof ApiError ? error.problem : {};
    toast({ message: said.detail ?? t('state.errorText') });
    await again();
  };
  const adding = useMutation({
    mutationFn: ({ body }: Adding) => addWatch(body),
    onError,
    onSuccess: async (added, { name }) => {
      const undo = async () => {
        await removeWatch(added.id);
        await again();
      };
      toast({ message: t('warning.watch.added', { district: name }), undo });
      await again();
    },
  });
  const removing = useMutation({
    mutationFn: ({ id }: Watch) => removeWatch(id),
    onError,
    onSuccess: async (_, { scheme, district, indicator }) => {
      const undo = async () => {
        await addWatch({
          scheme,
          district: district.code,
          ...(indicator === null ? {} : { indicator: indicator.code }),
        });
        await again();
      };
      toast({ message: t('warning.watch.removed', { district: district.name }), undo });
      await again();
    },
  });
  return {
    add: (what: Adding) => adding.mutate(what),
    remove: (entry: Watch) => removing.mutate(entry),
    isPending: adding.isPending || removing.isPending,
  };
}
