import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useForm, type DefaultValues, type FieldValues, type Path } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ZodType } from 'zod';
import { hasStatus } from '../../api/problem';
import type { FieldError } from '../ErrorSummary';
import { faultsOf, presentState, violationsOf } from './faults';
import { useFaultWords } from './useFaultWords';
import { useKeeping } from './useKeeping';
import { useKept } from './useKept';

interface Options<Input extends FieldValues> {
  schema: ZodType<Input, Input>;
  defaults: Input;
  /** The state that is changed; null while it is new. */
  etag: string | null;
  /** Under which name what is typed outlives a lost connection, a reload and a new sign-in. */
  keptAs?: string;
  save: (input: Input, etag: string | null) => Promise<unknown>;
  onSaved: (input: Input) => void;
  /** Whether somebody is asked once more before it is saved, because it cannot be taken back. */
  asks?: boolean;
  /** The field in which a fault of the server stands, where not the first of its path. */
  placeOf?: (field: string) => string;
}

/** The state of a form that changes one thing. A refused change leaves everything that was typed. */
export function useEditor<Input extends FieldValues>(options: Options<Input>) {
  const { schema, defaults, save, onSaved } = options;
  const { t } = useTranslation();
  const queries = useQueryClient();
  const worded = useFaultWords();
  const [asked, setAsked] = useState<Input | null>(null);
  const kept = useKept<Input>(options.keptAs ?? null, options.etag);
  // What was typed for an older state is saved on that state, so that a change by others comes to light.
  const [etag, setEtag] = useState(kept.first === null ? options.etag : kept.first.etag);
  const form = useForm<Input>({
    resolver: zodResolver(schema),
    defaultValues: defaults as DefaultValues<Input>,
    shouldFocusError: false,
  });
  const draft = useKeeping(form, kept);
  const saving = useMutation({
    mutationFn: (input: Input) => save(input, etag),
    onSuccess: () => {
      draft.forget();
      return queries.invalidateQueries();
    },
    onError: (error) => {
      if (etag === null && hasStatus(error, 412)) {
        form.setError('code' as Path<Input>, { message: t('catalogue.form.taken') });
      }
      for (const { field, message } of violationsOf(error, options.placeOf)) {
        form.setError(field as Path<Input>, { message });
      }
    },
  });
  const saved = saving.isSuccess ? saving.variables : null;
  const goOn = useEffectEvent(onSaved);
  // Only when nothing is unsaved any more: before, leaving the page would be held back.
  useEffect(() => {
    if (saved !== null) goOn(saved);
  }, [saved]);
  const faults: FieldError[] = faultsOf(form.formState.errors).map(({ field, message }) => ({
    field,
    message: worded(message),
  }));
  const present = etag === null ? null : presentState(saving.error);
  return {
    form,
    faults,
    pending: saving.isPending,
    /** It waits for the connection, and is sent by itself once that is back. */
    paused: saving.isPaused,
    /** What went wrong and belongs to no field. */
    error: faults.length === 0 && present === null ? saving.error : null,
    /** What somebody else has made of the thing meanwhile. */
    present,
    /** Goes on from the other's state; what was typed stays, and saving then replaces it. */
    rebase: (version: number) => {
      setEtag(`"${String(version)}"`);
      saving.reset();
    },
    draft: {
      restoredAt: draft.restoredAt,
      keptAt: draft.keptAt,
      forget: draft.forget,
      /** Back to what is saved. */
      discard: () => {
        draft.forget();
        setEtag(options.etag);
        form.reset(defaults);
      },
    },
    isDirty: form.formState.isDirty && !saving.isSuccess,
    submit: form.handleSubmit((input) => {
      if (options.asks) setAsked(input);
      else saving.mutate(input);
    }),
    /** What is about to be saved and waits for a yes. */
    asked,
    answer: (yes: boolean) => {
      if (yes && asked !== null) saving.mutate(asked);
      setAsked(null);
    },
  };
}

export type Editor<Input extends FieldValues> = ReturnType<typeof useEditor<Input>>;
