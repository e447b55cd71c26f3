import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasStatus } from '../../api/problem';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { LinkButton } from '../../ui/LinkButton';
import { ProblemAlert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';

interface Props {
  action: string;
  /** The same with what it is about, for whoever hears the button alone. */
  actionOf: string;
  text: string;
  done: string;
  remove: () => Promise<unknown>;
}

/** Removes what was entered by mistake, after a question. */
export function Removal({ action, actionOf, text, done, remove }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const toast = useToast();
  const [asked, setAsked] = useState(false);
  const removing = useMutation({
    mutationFn: remove,
    onSuccess: async () => {
      setAsked(false);
      toast({ message: done });
      await queries.invalidateQueries({ queryKey: ['measures'] });
    },
    onError: async (error) => {
      if (!hasStatus(error, 412)) return;
      setAsked(false);
      toast({ message: t('measure.conflict') });
      await queries.invalidateQueries({ queryKey: ['measures'] });
    },
  });
  return (
    <>
      <LinkButton aria-label={actionOf} onClick={() => setAsked(true)}>
        {action}
      </LinkButton>
      <ConfirmDialog
        isOpen={asked}
        title={actionOf}
        confirm={action}
        pending={removing.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() => removing.mutate()}
      >
        <p>{text}</p>
        {removing.isError && <ProblemAlert error={removing.error} />}
      </ConfirmDialog>
    </>
  );
}
