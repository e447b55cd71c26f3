import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Held } from '../../api/held';
import { answerRecommendation } from '../../api/measureActs';
import type { Measure } from '../../api/measures';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Modal } from '../../ui/Modal';
import { Select } from '../../ui/Select';
import { ProblemAlert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';

const ANSWERS = ['TAKEN_UP', 'DECLINED'] as const;

/** What the other department answered to the recommendation. */
export function AnswerDialog({ held, onClose }: { held: Held<Measure>; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const { thing, etag } = held;
  const [answer, setAnswer] = useState(thing.recommendation?.answer ?? 'TAKEN_UP');
  const [words, setWords] = useState(thing.recommendation?.words ?? '');
  const saving = useMutation({
    mutationFn: () => answerRecommendation(thing.id, etag, { answer, words: words.trim() || null }),
    onSuccess: async () => {
      onClose();
      toast({ message: t('measure.answer.saved') });
      await queries.invalidateQueries({ queryKey: ['measures'] });
    },
  });
  return (
    <Modal isOpen title={t('measure.answer.record')} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        {saving.isError && <ProblemAlert error={saving.error} />}
        <Select
          label={t('measure.answer.answer')}
          value={answer}
          onChoose={(to) => setAnswer(ANSWERS.find((each) => each === to) ?? 'TAKEN_UP')}
        >
          {ANSWERS.map((each) => (
            <option key={each} value={each}>
              {t(`measure.answer.${each}`)}
            </option>
          ))}
        </Select>
        <Field label={t('catalogue.form.optional', { label: t('measure.answer.words') })}>
          {(field) => (
            <textarea
              {...field}
              rows={3}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
        <div className="actions">
          <Button look="primary" type="submit" disabled={saving.isPending}>
            {t('catalogue.form.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
