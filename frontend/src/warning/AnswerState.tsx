import { useTranslation } from 'react-i18next';
import type { Answer } from '../api/warnings';
import { useFormat } from '../format/useFormat';
import { Badge } from '../ui/Badge';

interface Props {
  answer: Answer | null;
  /** The data that it calls wrong have been published anew since. */
  revised?: boolean;
}

/** What was said of a warning, by which body and when; its note for those who may see it. */
export function AnswerState({ answer, revised = false }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  if (answer === null) {
    return (
      <p>
        <Badge>{t('warning.answer.open')}</Badge>
      </p>
    );
  }
  const said = { kind: t(`warning.answer.${answer.kind}`), date: format.day(answer.answeredAt) };
  return (
    <div className="warning-answer">
      <p>
        {answer.organisation === null
          ? t('warning.answer.byNobody', said)
          : t('warning.answer.by', { ...said, organisation: answer.organisation.name })}
      </p>
      {revised && <p>{t('warning.answer.revised')}</p>}
      {answer.note !== null && <p className="warning-note">{answer.note}</p>}
    </div>
  );
}
