import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { postLetter } from '../../api/letters';
import { ApiError } from '../../api/problem';
import { useFormat } from '../../format/useFormat';
import { useToast } from '../Toasts';
import type { Posted } from './queue';

/** Says that a letter has arrived, and offers to take it back where that is possible. */
export function useSentToast(account: string): (letter: Posted) => void {
  const { t } = useTranslation();
  const format = useFormat();
  const toast = useToast();
  const queries = useQueryClient();
  const takeBack = async ({ undo, title, about, etag }: Posted) => {
    const key = crypto.randomUUID();
    const letter = { key, about, address: undo ?? '', body: null, etag };
    const outcome = await postLetter(letter, account);
    if (outcome.kind === 'refused') throw new ApiError(outcome.status, outcome.problem);
    await queries.invalidateQueries();
    toast({
      message: t(outcome.kind === 'sent' ? 'outbox.undone' : 'outbox.notUndone', { title }),
    });
  };
  return (letter) => {
    const { title, sentAt, at } = letter;
    toast({
      message: t('outbox.sent', { title, time: format.time(sentAt ?? at) }),
      ...(letter.undo === null ? {} : { undo: () => takeBack(letter) }),
    });
  };
}
