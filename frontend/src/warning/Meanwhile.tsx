import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../api/warnings';
import { Alert } from '../ui/Alert';
import { AnswerState } from './AnswerState';

/** What somebody else said, or took back, while a dialog was open. */
export function Meanwhile({ answer, children }: { answer: Answer | null; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Alert
      kind="warning"
      title={t(`warning.answer.${answer ? 'meanwhile' : 'meanwhileTaken'}`)}
      live
    >
      {answer && <AnswerState answer={answer} />}
      {children}
    </Alert>
  );
}
