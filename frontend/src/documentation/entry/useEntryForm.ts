import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  entryAddress,
  entryEtag,
  entryName,
  type DocumentationBody,
  type PeriodEntry,
} from '../../api/documentation';
import type { Held } from '../../api/held';
import { ApiError } from '../../api/problem';
import { bodyOfInput, firstInput, inputOf, type EntryInput } from '../../ui/periods/entryInput';
import { entryPath } from '../../ui/periods/paths';
import { usePeriodName } from '../../ui/periods/usePeriodName';
import { versionOf } from '../../ui/periods/versionOf';
import { faultsOf, violationsOf } from '../../ui/form/faults';
import { draftOf, forgetDraft, keepDraft } from '../../ui/outbox/device';
import type { Posted } from '../../ui/outbox/queue';
import { useOutbox } from '../../ui/outbox/useOutbox';
import { entryFaults } from './entryFaults';
import { placeOf } from './placeOf';

/** What the form begins with: what was typed here before, what was refused, or what is known of the period. */
function useBeginning(
  account: string,
  about: string,
  held: Held<PeriodEntry>,
  refused: Posted | null,
) {
  const [beginning] = useState(() => {
    const kept = draftOf<EntryInput>(account, about);
    if (kept !== null) return { ...kept, isKept: true };
    const { targets } = held.thing;
    if (refused === null) {
      return { value: firstInput(held.thing), etag: entryEtag(held), at: null, isKept: false };
    }
    const value = inputOf(refused.body as DocumentationBody, targets);
    return { value, etag: refused.etag, at: null, isKept: false };
  });
  return beginning;
}

/** The form of a period: kept on the device while it is typed, handed to the outbox when it is sent. */
export function useEntryForm(held: Held<PeriodEntry>, refused: Posted | null) {
  const { t } = useTranslation();
  const { measure, period, targets } = held.thing;
  const periodName = usePeriodName();
  const outbox = useOutbox();
  const account = outbox.account ?? '';
  const about = entryName(measure.id, period.code);
  const beginning = useBeginning(account, about, held, refused);
  const [keptAt, setKeptAt] = useState<string | null>(beginning.at);
  const [isRestored, setRestored] = useState(beginning.isKept);
  // What was typed for an older state is sent on that state, so that a change by others comes to light.
  const [etag, setEtag] = useState(beginning.etag);
  const form = useForm<EntryInput>({ defaultValues: beginning.value, shouldFocusError: false });

  const keep = (state: string | null) => {
    const at = new Date().toISOString();
    keepDraft(account, about, { value: form.getValues(), at, etag: state });
    setKeptAt(at);
  };
  const keepNow = useRef(() => keep(etag));
  useEffect(() => {
    keepNow.current = () => keep(etag);
  });
  useEffect(() => {
    return form.subscribe({ formState: { values: true }, callback: () => keepNow.current() });
  }, [form]);

  // The server's words on what was refused stand at their fields from the start.
  const found = useRef(refused);
  useEffect(() => {
    const { refusal, body } = found.current ?? {};
    if (refusal?.status !== 400) return;
    const place = placeOf(body as DocumentationBody, targets);
    for (const { field, message } of violationsOf(new ApiError(400, refusal.problem), place)) {
      form.setError(field as keyof EntryInput, { message });
    }
  }, [form, targets]);

  const forget = () => {
    forgetDraft(account, about);
    setKeptAt(null);
    setRestored(false);
  };
  return {
    form,
    faults: faultsOf(form.formState.errors),
    keptAt,
    /** Since when what is shown was kept before the page opened; null when it was not. */
    restoredAt: isRestored ? beginning.at : null,
    /** Whether what was typed was for another state than the server has now. */
    isStale: versionOf(etag) !== held.thing.version,
    /** Hands what stands in the form to the outbox, unless something is wrong with it. */
    send: (submit: boolean) => {
      form.clearErrors();
      const input = form.getValues();
      const faults = entryFaults(input, targets, submit);
      for (const { field, fault } of faults) {
        form.setError(field as keyof EntryInput, { message: t(`documentation.fault.${fault}`) });
      }
      if (faults.length > 0) return;
      forget();
      const address = entryAddress(measure.id, period.code);
      outbox.post({
        ...{ about, address, etag },
        body: bodyOfInput(input, targets, submit),
        title: `${measure.title}, ${periodName(period.code)}`,
        page: entryPath(measure.id, period.code),
        undo: submit ? `${address}/withdrawal` : null,
      });
    },
    /** Goes on from the state that somebody else has made; what was typed stays. */
    rebase: () => {
      const now = entryEtag(held);
      setEtag(now);
      keep(now);
      outbox.takeBack(about);
    },
    /** Back to what is on the server, or to the values of the period before. */
    discard: () => {
      outbox.takeBack(about);
      setEtag(entryEtag(held));
      form.reset(firstInput(held.thing));
      forget();
    },
  };
}

export type EntryFormState = ReturnType<typeof useEntryForm>;
