import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import type { FieldError } from '../../ui/ErrorSummary';
import { LinkButton } from '../../ui/LinkButton';
import { FrameStep } from './FrameStep';
import { STEP_ORDER, stepOf } from './goalSchema';
import { WhatStep } from './WhatStep';
import { WhoStep } from './WhoStep';

const CONTENT = { what: WhatStep, who: WhoStep, frame: FrameStep };

/** The steps of the form; each may be left and returned to, and a fault leads to its own. */
export function GoalSteps({ faults }: { faults: FieldError[] }) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const firstFault = faults[0]?.field;
  const [seen, setSeen] = useState<string | undefined>(undefined);
  if (firstFault !== seen) {
    setSeen(firstFault);
    if (firstFault !== undefined) setAt(STEP_ORDER.indexOf(stepOf(firstFault)));
  }
  const last = STEP_ORDER.length - 1;
  return (
    <>
      <ol className="goal-progress">
        {STEP_ORDER.map((step, index) => (
          <li key={step}>
            <LinkButton
              {...(index === at ? { 'aria-current': 'step' as const } : {})}
              onClick={() => setAt(index)}
            >
              {index + 1}. {t(`goal.step.${step}`)}
            </LinkButton>
          </li>
        ))}
      </ol>
      {STEP_ORDER.map((step, index) => {
        const Content = CONTENT[step];
        return (
          <fieldset key={step} className="goal-step" hidden={index !== at}>
            <legend className="kern-sr-only">
              {t('goal.step.of', { step: index + 1, all: last + 1 })}: {t(`goal.step.${step}`)}
            </legend>
            <Content />
          </fieldset>
        );
      })}
      <div className="goal-acts">
        {at > 0 && <Button onClick={() => setAt(at - 1)}>{t('goal.step.before')}</Button>}
        {at < last && <Button onClick={() => setAt(at + 1)}>{t('goal.step.next')}</Button>}
      </div>
    </>
  );
}
