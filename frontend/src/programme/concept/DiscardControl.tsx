import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { discardConcept, type Concept } from '../../api/concepts';
import type { Held } from '../../api/held';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ProblemAlert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { conceptsPath } from './paths';

/** Throws a draft away, after a question. */
export function DiscardControl({ held: { thing, etag } }: { held: Held<Concept> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const discarding = useMutation({
    mutationFn: () => discardConcept(thing.id, etag),
    onSuccess: () => {
      toast({ message: t('concept.discard.done', { number: thing.number }) });
      void navigate(conceptsPath(thing.area.code));
      queries.removeQueries({ queryKey: ['action-concepts', 'one', thing.id] });
      void queries.invalidateQueries({ queryKey: ['action-concepts', 'of'] });
    },
  });
  return (
    <>
      <Button look="tertiary" onClick={() => setAsked(true)}>
        {t('concept.discard.action')}
      </Button>
      <ConfirmDialog
        isOpen={asked}
        title={t('concept.discard.title', { number: thing.number })}
        confirm={t('concept.discard.action')}
        pending={discarding.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() => discarding.mutate()}
      >
        <p>{t('concept.discard.text')}</p>
        {discarding.isError && <ProblemAlert error={discarding.error} />}
      </ConfirmDialog>
    </>
  );
}
