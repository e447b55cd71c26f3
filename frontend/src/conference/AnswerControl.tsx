import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerReport, type FieldReport } from '../api/fieldReports';
import type { Held } from '../api/held';
import { mayDo, useMe } from '../api/session';
import { differences, type Described } from '../ui/form/describe';
import { EditorForm } from '../ui/form/EditorForm';
import { useEditor } from '../ui/form/useEditor';
import { useToast } from '../ui/Toasts';
import { AnswerFields } from './AnswerFields';
import { answerOf, answerSchema, bodyOfAnswer } from './answerSchema';

interface Props {
  held: Held<FieldReport>;
}

/** Planning says what becomes of a report; whoever wrote it sees that. */
export function AnswerControl({ held }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const mayAnswer = mayDo(useMe().data, 'answer-field-reports');
  // Each time the form begins from the report as it is then, and stays with that while somebody types.
  const [round, setRound] = useState(0);
  const begin = () => setRound(round + 1);
  const { answer, state } = held.thing;
  if (!mayAnswer || state === 'WITHDRAWN') return null;
  return (
    <section className="no-print" aria-labelledby="answer-title">
      <h2 id="answer-title">
        {t(answer === null ? 'voices.answer.title' : 'voices.answer.again')}
      </h2>
      <p className="muted">{t('voices.answer.text')}</p>
      <AnswerForm
        key={round}
        held={held}
        onSaved={begin}
        onAgain={() => void queries.invalidateQueries().then(begin)}
      />
    </section>
  );
}

function AnswerForm({
  held,
  onSaved,
  onAgain,
}: Props & { onSaved: () => void; onAgain: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const describe = useDescription();
  const [{ thing, etag }] = useState(held);
  const editor = useEditor({
    schema: answerSchema,
    defaults: answerOf(thing),
    etag,
    keptAs: `answer.${thing.id}`,
    save: (input, current) => answerReport(thing.id, bodyOfAnswer(input), current ?? ''),
    onSaved: () => {
      toast({ message: t('voices.answer.done') });
      onSaved();
    },
  });
  return (
    <EditorForm
      editor={editor}
      isNew
      create={t('voices.answer.send')}
      onAgain={onAgain}
      differences={(present) =>
        // What the server sends as the present state is a report as it was read.
        differences(describe(thing), describe(present as FieldReport))
      }
    >
      <AnswerFields />
    </EditorForm>
  );
}

function useDescription(): (report: FieldReport) => Described {
  const { t } = useTranslation();
  return ({ answer }) =>
    answer === null
      ? []
      : [
          [t('voices.answer.outcome'), t(`voices.outcome.${answer.outcome}`)],
          [t('voices.answer.goal'), answer.goal?.name ?? ''],
          [t('voices.answer.reason'), answer.text ?? ''],
        ];
}
