import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Held } from '../../api/held';
import type { Gate, Measure } from '../../api/measures';
import { Button } from '../../ui/Button';
import { ButtonLink } from '../../ui/ButtonLink';
import { decisionPath } from '../paths';
import { BudgetDialog } from './BudgetDialog';

/** What planning can do about additional need that is not covered yet: the next step first. */
export function GateActs({ held, gate }: { held: Held<Measure>; gate: Gate }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const first = gate.state === 'UNCONFIRMED' || gate.state === 'COST_RISEN';
  return (
    <>
      {gate.state !== 'CONDITIONS_OPEN' && (
        <Button look={first ? 'primary' : 'secondary'} onClick={() => setAsked(true)}>
          {t('measure.gate.confirm')}
        </Button>
      )}
      <ButtonLink to={decisionPath(held.thing.id)} look={first ? 'secondary' : 'primary'}>
        {t('measure.gate.record')}
      </ButtonLink>
      {asked && <BudgetDialog held={held} onClose={() => setAsked(false)} />}
    </>
  );
}
