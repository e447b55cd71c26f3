import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Held } from '../../api/held';
import type { Measure } from '../../api/measures';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { AnswerDialog } from './AnswerDialog';

/** Says of a measure of another department that it is recommended there, and what was answered. */
export function Recommendation({ held }: { held: Held<Measure> }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const { managed, recommendedTo, recommendation, may } = held.thing;
  if (managed) return null;
  return (
    <Alert kind="info" title={t('measure.managed.no')}>
      <p>{t('measure.recommendedText', { to: recommendedTo ?? '–' })}</p>
      <p>
        <strong>{t('measure.answer.title')}:</strong>{' '}
        {recommendation === null
          ? t('measure.answer.waiting')
          : t(`measure.answer.${recommendation.answer}`)}
      </p>
      {recommendation?.words != null && <p className="long-text">{recommendation.words}</p>}
      {may.includes('ANSWER') && (
        <div className="act-row no-print">
          <Button onClick={() => setAsked(true)}>{t('measure.answer.record')}</Button>
        </div>
      )}
      {asked && <AnswerDialog held={held} onClose={() => setAsked(false)} />}
    </Alert>
  );
}
