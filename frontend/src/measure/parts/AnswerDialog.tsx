import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Held } from '../../api/held';
import { answerRecommendation } from '../../api/measureActs';
import type { Measure } from '../../api/measures';
import { differences, type Described } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { ChoiceField, TextField } from '../../ui/form/fields';
import { useEditor } from '../../ui/form/useEditor';
import { z } from '../../ui/form/zod';
import { Modal } from '../../ui/Modal';
import { useToast } from '../../ui/Toasts';

const MOST = 2000;
const ANSWERS = ['TAKEN_UP', 'DECLINED'] as const;
const schema = z.object({
  answer: z.enum(ANSWERS),
  words: z.string().trim().max(MOST, { error: 'tooLong' }),
});

/** What the other department answered to the recommendation. */
export function AnswerDialog({ held, onClose }: { held: Held<Measure>; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  // It begins from the measure as it is now, and stays with that while somebody types.
  const [{ thing, etag }] = useState(held);
  const editor = useEditor({
    schema,
    defaults: {
      answer: thing.recommendation?.answer ?? 'TAKEN_UP',
      words: thing.recommendation?.words ?? '',
    },
    etag,
    keptAs: `recommendation.${thing.id}`,
    save: ({ answer, words }, current) =>
      answerRecommendation(thing.id, current ?? etag, { answer, words: words || null }),
    onSaved: () => {
      onClose();
      toast({ message: t('measure.answer.saved') });
    },
  });
  const describe = ({ recommendation }: Measure): Described =>
    recommendation === null
      ? []
      : [
          [t('measure.answer.answer'), t(`measure.answer.${recommendation.answer}`)],
          [t('measure.answer.words'), recommendation.words ?? ''],
        ];
  return (
    <Modal isOpen title={t('measure.answer.record')} onClose={onClose}>
      <EditorForm
        editor={editor}
        back={onClose}
        isNew={false}
        // What the server sends as the present state is a measure as it was read.
        differences={(present) => differences(describe(thing), describe(present as Measure))}
      >
        <ChoiceField name="answer" label={t('measure.answer.answer')}>
          {ANSWERS.map((each) => (
            <option key={each} value={each}>
              {t(`measure.answer.${each}`)}
            </option>
          ))}
        </ChoiceField>
        <TextField name="words" label={t('measure.answer.words')} rows={3} optional />
      </EditorForm>
    </Modal>
  );
}
