import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button';
import type { FieldError } from '../ErrorSummary';
import { LinkButton } from '../LinkButton';

export interface Step {
  id: string;
  label: string;
  content: ComponentType;
  /** The fields that stand in it, by the first part of their path. */
  fields: readonly string[];
}

interface Props {
  steps: Step[];
  /** The step that is open at first, where not the first one. */
  open?: string;
  faults: FieldError[];
}

/** The steps of a long form; each may be left and returned to, and a fault leads to its own. */
export function Steps({ steps, open, faults }: Props) {
  const { t } = useTranslation();
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      steps.findIndex(({ id }) => id === open),
    ),
  );
  const firstFault = faults[0]?.field;
  const [seen, setSeen] = useState<string | undefined>(undefined);
  if (firstFault !== seen) {
    setSeen(firstFault);
    if (firstFault !== undefined) setAt(stepOf(steps, firstFault));
  }
  const last = steps.length - 1;
  return (
    <>
      <ol className="form-progress">
        {steps.map(({ id, label }, index) => (
          <li key={id}>
            <LinkButton
              {...(index === at ? { 'aria-current': 'step' as const } : {})}
              onClick={() => setAt(index)}
            >
              {index + 1}. {label}
            </LinkButton>
          </li>
        ))}
      </ol>
      {steps.map(({ id, label, content: Content }, index) => (
        <fieldset key={id} className="form-step" hidden={index !== at}>
          <legend className="kern-sr-only">
            {t('catalogue.step.of', { step: index + 1, all: last + 1 })}: {label}
          </legend>
          <Content />
        </fieldset>
      ))}
      <div className="act-row">
        {at > 0 && <Button onClick={() => setAt(at - 1)}>{t('catalogue.step.before')}</Button>}
        {at < last && <Button onClick={() => setAt(at + 1)}>{t('catalogue.step.next')}</Button>}
      </div>
    </>
  );
}

/** The step in which a field stands, by its path; the first for what has none. */
export function stepOf(steps: Pick<Step, 'fields'>[], field: string): number {
  const name = field.split('.')[0] ?? '';
  return Math.max(
    0,
    steps.findIndex(({ fields }) => fields.includes(name)),
  );
}
