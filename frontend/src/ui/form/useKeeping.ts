import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { useKept } from './useKept';

/** Brings back what was kept, and keeps what is typed from then on. */
export function useKeeping<Input extends FieldValues>(
  form: UseFormReturn<Input>,
  kept: ReturnType<typeof useKept<Input>>,
) {
  const held = useRef(kept);
  const [restored, setRestored] = useState(kept.first);
  useEffect(() => {
    const { first, keep } = held.current;
    if (first !== null) form.reset(first.value, { keepDefaultValues: true });
    const watching = form.watch((_, { type }) => {
      if (type !== undefined || form.formState.isDirty) keep(form.getValues());
    });
    return () => {
      watching.unsubscribe();
    };
  }, [form]);
  return {
    /** Since when what is shown was kept before the page opened; null when it was not. */
    restoredAt: restored?.at ?? null,
    keptAt: kept.at,
    /** What was typed is no draft any more. */
    forget: () => {
      kept.forget();
      setRestored(null);
    },
  };
}
