import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentationAct, PeriodEntry } from '../../api/documentation';
import { discardEntry, returnEntry, stepEntry, type EntryStep } from '../../api/documentationActs';
import type { Held } from '../../api/held';
import { hasStatus } from '../../api/problem';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Field } from '../../ui/Field';
import { ProblemAlert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';

const STEPS = {
  ACCEPT: { step: 'accept', done: 'accepted' },
  WITHDRAW: { step: 'withdraw', done: 'withdrawn' },
  CORRECT: { step: 'correct', done: 'corrected' },
} as const satisfies Partial<Record<DocumentationAct, { step: EntryStep; done: string }>>;
type Stepped = keyof typeof STEPS;
type Asked = 'RETURN' | 'DISCARD';

/** What the reader may do with the period now, beside writing it. */
export function EntryActs({ held }: { held: Held<PeriodEntry> }) {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { measure, period, may } = held.thing;
  const stepping = useMutation({
    mutationFn: (act: Stepped) => stepEntry(STEPS[act].step, measure.id, period.code, held.etag),
    onSuccess: async (_, act) => {
      toast({ message: t(`documentation.act.${STEPS[act].done}`) });
      await queries.invalidateQueries();
    },
    onError: async (error) => {
      if (!hasStatus(error, 412)) return;
      toast({ message: t('documentation.act.conflict') });
      await queries.invalidateQueries();
    },
  });
  const steps = (Object.keys(STEPS) as Stepped[]).filter((act) => may.includes(act));
  const others = (['RETURN', 'DISCARD'] as const).filter((act) => may.includes(act));
  if (steps.length + others.length === 0) return null;
  return (
    <div className="no-print">
      {stepping.isError && !hasStatus(stepping.error, 412) && (
        <ProblemAlert error={stepping.error} />
      )}
      <div className="act-row">
        {steps.map((act) => (
          <Button
            key={act}
            look={act === 'ACCEPT' ? 'primary' : 'secondary'}
            disabled={stepping.isPending}
            onClick={() => stepping.mutate(act)}
          >
            {t(`documentation.act.${STEPS[act].step}`)}
          </Button>
        ))}
        {others.map((act) => (
          <Button key={act} onClick={() => setAsked(act)}>
            {t(act === 'RETURN' ? 'documentation.act.return' : 'documentation.act.discard')}
          </Button>
        ))}
        {asked === 'RETURN' && <Return held={held} onClose={() => setAsked(null)} />}
        {asked === 'DISCARD' && <Discard held={held} onClose={() => setAsked(null)} />}
      </div>
    </div>
  );
}

interface AskedProps {
  held: Held<PeriodEntry>;
  onClose: () => void;
}

function Return({ held: { thing, etag }, onClose }: AskedProps) {
  const { t } = useTranslation();
  const [comment, setComment] = useState('');
  const [tried, setTried] = useState(false);
  const returning = useAsked(
    () => returnEntry(thing.measure.id, thing.period.code, comment.trim(), etag),
    t('documentation.act.returned'),
    onClose,
  );
  const missing = comment.trim() === '';
  return (
    <ConfirmDialog
      isOpen
      title={t('documentation.act.return')}
      confirm={t('documentation.act.return')}
      pending={returning.isPending}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (!missing) returning.mutate();
      }}
    >
      <p>{t('documentation.act.returnText')}</p>
      {returning.isError && <ProblemAlert error={returning.error} />}
      <Field
        label={t('documentation.act.comment')}
        error={tried && missing ? t('catalogue.fault.required') : undefined}
      >
        {(field) => (
          <textarea
            {...field}
            rows={4}
            maxLength={2000}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
        )}
      </Field>
    </ConfirmDialog>
  );
}

function Discard({ held: { thing, etag }, onClose }: AskedProps) {
  const { t } = useTranslation();
  const discarding = useAsked(
    () => discardEntry(thing.measure.id, thing.period.code, etag),
    t('documentation.act.discarded'),
    onClose,
  );
  return (
    <ConfirmDialog
      isOpen
      title={t('documentation.act.discard')}
      confirm={t('documentation.act.discard')}
      pending={discarding.isPending}
      onClose={onClose}
      onConfirm={() => discarding.mutate()}
    >
      <p>{t('documentation.act.discardText')}</p>
      {discarding.isError && <ProblemAlert error={discarding.error} />}
    </ConfirmDialog>
  );
}

function useAsked(act: () => Promise<unknown>, done: string, onClose: () => void) {
  const toast = useToast();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      onClose();
      toast({ message: done });
      await queries.invalidateQueries();
    },
  });
}
