import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerReport, OUTCOMES, type FieldReport, type ReportOutcome } from '../api/fieldReports';
import type { Held } from '../api/held';
import { mayDo, useMe } from '../api/session';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { SegmentedControl } from '../ui/SegmentedControl';
import { ProblemAlert } from '../ui/states';
import { useToast } from '../ui/Toasts';
import { GoalChoice } from './GoalChoice';

/** Planning says what becomes of a report; whoever wrote it sees that. */
export function AnswerControl({ held: { thing, etag } }: { held: Held<FieldReport> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const toast = useToast();
  const mayAnswer = mayDo(useMe().data, 'answer-field-reports');
  const [outcome, setOutcome] = useState<ReportOutcome>(thing.answer?.outcome ?? 'NOTED');
  const [text, setText] = useState(thing.answer?.text ?? '');
  const [goal, setGoal] = useState(thing.answer?.goal?.code ?? null);
  const [tried, setTried] = useState(false);
  const used = outcome === 'USED' ? goal : null;
  const answering = useMutation({
    mutationFn: () =>
      answerReport(
        thing.id,
        { outcome, goal: used, text: text.trim() === '' ? null : text.trim() },
        etag,
      ),
    onSuccess: async () => {
      await queries.invalidateQueries();
      setTried(false);
      toast({ message: t('voices.answer.done') });
    },
  });
  if (!mayAnswer || thing.state === 'WITHDRAWN') return null;
  const isFree = outcome === 'NOTED' || used !== null;
  const missing = !isFree && text.trim() === '';
  return (
    <section className="form no-print" aria-labelledby="answer-title">
      <h2 id="answer-title">
        {t(thing.answer === null ? 'voices.answer.title' : 'voices.answer.again')}
      </h2>
      <p className="muted">{t('voices.answer.text')}</p>
      {answering.isError && <ProblemAlert error={answering.error} />}
      <SegmentedControl
        label={t('voices.answer.outcome')}
        options={OUTCOMES.map((value) => ({ value, label: t(`voices.outcome.${value}`) }))}
        value={outcome}
        onChange={setOutcome}
        showLabel
      />
      {outcome === 'USED' && <GoalChoice value={goal} onChange={setGoal} />}
      <Field
        label={
          isFree
            ? t('catalogue.form.optional', { label: t('voices.answer.reason') })
            : t('voices.answer.reason')
        }
        help={t('voices.answer.reasonHelp')}
        error={tried && missing ? t('catalogue.fault.required') : undefined}
      >
        {(field) => (
          <textarea
            {...field}
            rows={3}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="actions">
        <Button
          look="primary"
          disabled={answering.isPending}
          onClick={() => {
            setTried(true);
            if (!missing) answering.mutate();
          }}
        >
          {t('voices.answer.send')}
        </Button>
      </div>
    </section>
  );
}
