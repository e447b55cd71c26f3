import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ANSWER_KINDS,
  answerWarning,
  changeAnswer,
  withdrawAnswer,
  type AnswerKind,
  type IndicatorChange,
} from '../api/warnings';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Modal } from '../ui/Modal';
import { ProblemAlert } from '../ui/states';
import { useToast } from '../ui/Toasts';
import { Meanwhile } from './Meanwhile';
import { useStanding } from './useStanding';

interface Props {
  item: IndicatorChange;
  scheme: string;
  onClose: () => void;
}

/** Asks what becomes of a warning. What was said can be taken back at once. */
export function AnswerDialog({ item, scheme, onClose }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const { answer: before, isOthers, again, look, close } = useStanding(item, scheme, onClose);
  const [kind, setKind] = useState<AnswerKind>(before?.kind ?? 'IN_HAND');
  const [note, setNote] = useState(before?.note ?? '');
  const saving = useMutation({
    mutationFn: () => {
      const said = { kind, note };
      return before ? changeAnswer(before, said) : answerWarning(item, scheme, said);
    },
    onError: look,
    onSuccess: async (after) => {
      onClose();
      const undo = async () => {
        await (before
          ? changeAnswer(after, { kind: before.kind, note: before.note ?? '' })
          : withdrawAnswer(after));
        await again();
      };
      toast({ message: t('warning.answer.saved'), undo });
      await again();
    },
  });
  return (
    <Modal isOpen title={t('warning.answer.title')} onClose={close}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <p>{item.change.sentence}</p>
        {isOthers ? (
          <Meanwhile answer={before}>
            <p>{t('warning.answer.meanwhileText')}</p>
          </Meanwhile>
        ) : (
          saving.isError && <ProblemAlert error={saving.error} />
        )}
        <fieldset className="warning-kinds">
          <legend className="field-label">{t('warning.answer.kind')}</legend>
          {ANSWER_KINDS.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="answer-kind"
                value={each}
                checked={each === kind}
                onChange={() => setKind(each)}
              />
              <span>
                {t(`warning.answer.${each}`)}
                <span className="second-line">{t(`warning.explain.${each}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <Field
          label={`${t('warning.answer.note')} (${t('warning.answer.optional')})`}
          help={t('warning.answer.noteHelp')}
        >
          {(field) => (
            <textarea
              {...field}
              rows={3}
              maxLength={2000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        <div className="actions">
          <Button look="primary" type="submit" disabled={saving.isPending}>
            {t('warning.answer.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
