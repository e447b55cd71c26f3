import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useInstallation } from '../../api/session';
import type { Gate, GateState, Measure } from '../../api/measures';
import { Alert } from '../../ui/Alert';
import { ButtonLink } from '../../ui/ButtonLink';
import { Contact } from '../../ui/Contact';
import { useFormat } from '../../format/useFormat';
import { editPath } from '../paths';
import { useAmounts } from './useAmounts';

const LETS: GateState[] = ['NOT_NEEDED', 'HELD_BY_BUDGET', 'COVERED'];
type Held = Exclude<GateState, 'NOT_NEEDED' | 'HELD_BY_BUDGET' | 'COVERED'>;

interface Props {
  measure: Measure;
  gate: Gate;
  /** What planning can do about it now. */
  acts?: ReactNode;
}

/** Whether additional need is covered; where not, what comes next and who does it. */
export function GateNotice({ measure, gate, acts }: Props) {
  const { t } = useTranslation();
  const amounts = useAmounts();
  const format = useFormat();
  const { state } = gate;
  const needs = gate.neededMoney > 0 || gate.neededStaff > 0;
  const lets = LETS.includes(state);
  return (
    <Alert kind={lets ? 'success' : 'warning'} title={t(`measure.gate.state.${state}`)}>
      {needs && (
        <p>
          {t('measure.gate.need', { what: amounts(gate.neededMoney, gate.neededStaff) })}{' '}
          {(gate.grantedMoney > 0 || gate.grantedStaff > 0) &&
            t('measure.gate.granted', { what: amounts(gate.grantedMoney, gate.grantedStaff) })}{' '}
          {!lets &&
            (gate.missingMoney > 0 || gate.missingStaff > 0) &&
            t('measure.gate.missing', { what: amounts(gate.missingMoney, gate.missingStaff) })}
        </p>
      )}
      {gate.risenCost > 0 && (
        <p>{t('measure.gate.risen', { amount: format.money(gate.risenCost) })}</p>
      )}
      {!lets && <NextStep measure={measure} state={state as Held} acts={acts} />}
    </Alert>
  );
}

function NextStep({ measure, state, acts }: { measure: Measure; state: Held; acts: ReactNode }) {
  const { t } = useTranslation();
  const contact = useInstallation().data?.contact;
  const decides = measure.may.includes('DECIDE');
  if (decides) {
    return (
      <>
        <p>{t(`measure.gate.next.planning.${state}`)}</p>
        <div className="act-row no-print">{acts}</div>
      </>
    );
  }
  if (!measure.mine) return null;
  return (
    <>
      <p>{t(`measure.gate.next.body.${state}`)}</p>
      {contact && (
        <p>
          {t('measure.gate.ask')} <Contact text={contact} />
        </p>
      )}
      {measure.may.includes('EDIT') && (
        <div className="act-row no-print">
          <ButtonLink to={editPath(measure.id, 'means')} look="secondary">
            {t('measure.gate.change')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
