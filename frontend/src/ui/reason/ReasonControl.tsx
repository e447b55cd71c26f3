import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../Button';
import { useToast } from '../Toasts';
import { ReasonDialog } from './ReasonDialog';

interface Props {
  /** What the button says. */
  action: string;
  title: string;
  text: string;
  /** What is said once it is done. */
  done: string;
  act: (reason: string) => Promise<unknown>;
}

/** A button for what is done with a reason alone, after a question. */
export function ReasonControl({ action, title, text, done, act }: Props) {
  const queries = useQueryClient();
  const toast = useToast();
  const [asked, setAsked] = useState(false);
  const acting = useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await queries.invalidateQueries();
      setAsked(false);
      toast({ message: done });
    },
  });
  return (
    <>
      <Button
        onClick={() => {
          acting.reset();
          setAsked(true);
        }}
      >
        {action}
      </Button>
      {asked && (
        <ReasonDialog
          title={title}
          confirm={action}
          pending={acting.isPending}
          error={acting.error}
          onClose={() => setAsked(false)}
          onConfirm={(reason) => acting.mutate(reason)}
        >
          <p>{text}</p>
        </ReasonDialog>
      )}
    </>
  );
}
