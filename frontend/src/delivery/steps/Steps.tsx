import { useTranslation } from 'react-i18next';
import type { HeldDelivery } from '../../api/deliveries';
import type { Finding } from '../../api/types';
import { useToast } from '../../ui/Toasts';
import { ButtonLink } from '../../ui/ButtonLink';
import { Button } from '../../ui/Button';
import { openWarnings, type Reasons } from '../findings/acceptance';
import { PublishDialog } from './PublishDialog';
import { ReasonDialog } from './ReasonDialog';
import { REASONED, type Reasoned } from './reasoned';

/** A step in question; undoing one proposes a reason. */
export interface Asked {
  step: Reasoned | 'publish';
  reason: string;
}

interface Props {
  held: HeldDelivery;
  findings: Finding[] | null;
  reasons: Reasons;
  asked: Asked | null;
  onAsk: (asked: Asked | null) => void;
}

/** What can be done with the delivery now; each step says first what it will do. */
export function Steps({ held, findings, reasons, asked, onAsk: setAsked }: Props) {
  const { t } = useTranslation();
  const { delivery } = held;
  const blocked = useBlocked(held, findings, reasons);
  const announce = useAnnounce(setAsked);
  const finish = (step: Reasoned | 'publish') => {
    setAsked(null);
    announce(step);
  };
  const offer = (step: Reasoned) => (
    <Button onClick={() => setAsked({ step, reason: '' })}>{t(`delivery.${step}.action`)}</Button>
  );
  return (
    <div className="actions steps-bar">
      {delivery.state === 'CHECKED' && (
        <>
          <Button
            look="primary"
            disabled={blocked !== null}
            aria-describedby="blocked"
            onClick={() => setAsked({ step: 'publish', reason: '' })}
          >
            {t('delivery.publish.action')}
          </Button>
          {offer('reject')}
          <p className="muted" id="blocked">
            {blocked}
          </p>
        </>
      )}
      {delivery.state === 'PUBLISHED' && (
        <>
          <ButtonLink to="/monitoring" look="secondary">
            {t('delivery.inMonitoring')}
          </ButtonLink>
          {offer('withdraw')}
        </>
      )}
      {delivery.state === 'WITHDRAWN' && offer('reinstate')}
      <PublishDialog
        {...{ held, reasons, blocked }}
        findings={findings ?? []}
        isOpen={asked?.step === 'publish'}
        onClose={() => setAsked(null)}
        onDone={() => finish('publish')}
      />
      {REASONED.map((step) => (
        <ReasonDialog
          key={step}
          {...{ held, step }}
          proposal={asked?.reason ?? ''}
          isOpen={asked?.step === step}
          onClose={() => setAsked(null)}
          onDone={() => finish(step)}
        />
      ))}
    </div>
  );
}

/** Says what was done, with the way back: its own step, with a reason proposed. */
function useAnnounce(ask: (asked: Asked) => void) {
  const { t } = useTranslation();
  const toast = useToast();
  return (step: Reasoned | 'publish') => {
    const message = t(`delivery.${step}.done`);
    const back = step === 'publish' ? 'withdraw' : step === 'withdraw' ? 'reinstate' : null;
    if (back === null) toast({ message });
    else toast({ message, undo: () => ask({ step: back, reason: t(`delivery.${back}.mistake`) }) });
  };
}

/** Why publishing is not possible yet, in a sentence; null when it is. */
function useBlocked(held: HeldDelivery, findings: Finding[] | null, reasons: Reasons) {
  const { t } = useTranslation();
  if (held.delivery.errors > 0) return t('delivery.publish.blockedErrors');
  if (findings === null) return t('state.loading');
  const open = openWarnings(findings, reasons).length;
  return open > 0 ? t('delivery.accept.open', { count: open }) : null;
}
