import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { publish, reject, withdraw } from '../../api/delivering';
import type { HeldDelivery } from '../../api/deliveries';
import type { Finding } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { acceptances, openWarnings, type Reasons } from '../findings/acceptance';
import { StepDialog } from './StepDialog';

type Step = 'publish' | 'reject' | 'withdraw';

interface Props {
  held: HeldDelivery;
  findings: Finding[] | null;
  reasons: Reasons;
}

/** What can be done with the delivery now; each step says first what it will do. */
export function Steps({ held, findings, reasons }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asked, setAsked] = useState<Step | null>(null);
  const [done, setDone] = useState<Step | null>(null);
  const { delivery } = held;
  const blocked = useBlocked(held, findings, reasons);
  const date = format.date(delivery.referenceDate);
  const finish = (step: Step) => {
    setAsked(null);
    setDone(step);
  };
  const dialog = (step: Step) => ({
    id: delivery.id,
    isOpen: asked === step,
    onClose: () => setAsked(null),
    onDone: () => finish(step),
    title: t(`delivery.${step}.title`),
    confirm: t(`delivery.${step}.confirm`),
  });
  return (
    <div className="steps-bar">
      {done && <Alert kind="success" title={t(`delivery.${done}.done`)} live />}
      {delivery.state === 'CHECKED' && (
        <div className="actions">
          <Button look="primary" disabled={blocked !== null} onClick={() => setAsked('publish')}>
            {t('delivery.publish.action')}
          </Button>
          <Button onClick={() => setAsked('reject')}>{t('delivery.reject.action')}</Button>
          {blocked && <p className="muted">{blocked}</p>}
        </div>
      )}
      {delivery.state === 'PUBLISHED' && (
        <div className="actions">
          <Button onClick={() => setAsked('withdraw')}>{t('delivery.withdraw.action')}</Button>
        </div>
      )}
      <StepDialog
        {...dialog('publish')}
        run={() => publish(held, acceptances(findings ?? [], reasons))}
      >
        <p>
          {t('delivery.publish.text', {
            new: format.integer(delivery.plan.new),
            changed: format.integer(delivery.plan.changed),
            date,
          })}
        </p>
        <p>{t('delivery.publish.undo')}</p>
      </StepDialog>
      <StepDialog
        {...dialog('reject')}
        reasonLabel={t('delivery.reject.reason')}
        run={(reason) => reject(held, reason)}
      >
        <p>{t('delivery.reject.text')}</p>
      </StepDialog>
      <StepDialog
        {...dialog('withdraw')}
        reasonLabel={t('delivery.withdraw.reason')}
        run={(reason) => withdraw(held, reason)}
      >
        <p>{t('delivery.withdraw.text', { date })}</p>
        <p>{t('delivery.withdraw.undo')}</p>
      </StepDialog>
    </div>
  );
}

/** Why publishing is not possible yet, in a sentence; null when it is. */
function useBlocked(held: HeldDelivery, findings: Finding[] | null, reasons: Reasons) {
  const { t } = useTranslation();
  if (held.delivery.errors > 0) return t('delivery.publish.blockedErrors');
  if (findings === null) return t('state.loading');
  const open = openWarnings(findings, reasons).length;
  return open > 0 ? t('delivery.accept.open', { count: open }) : null;
}
