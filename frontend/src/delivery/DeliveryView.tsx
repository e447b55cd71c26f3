import { useState } from 'react';
import { useFindings, type HeldDelivery } from '../api/deliveries';
import { Checking } from './Checking';
import { openWarnings } from './findings/acceptance';
import { useReasons } from './findings/useReasons';
import { Parts } from './Parts';
import { Steps, type Asked } from './steps/Steps';
import { useVerdict } from './useVerdict';
import { Way } from './Way';

/** Where the delivery stands, what can be done now, and its parts. */
export function DeliveryView({ held }: { held: HeldDelivery }) {
  const { delivery } = held;
  const verdict = useVerdict();
  const findings = useFindings(delivery.id, delivery.version);
  const [reasons, setReasons] = useReasons(delivery);
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = delivery.state === 'CHECKED';
  const warnings =
    findings.data === undefined ? delivery.warnings : openWarnings(findings.data, reasons).length;
  return (
    <>
      <Way delivery={delivery} unsettled={delivery.errors + warnings} />
      {delivery.state === 'RECEIVED' ? (
        <Checking delivery={delivery} />
      ) : (
        <>
          <p className="verdict">{verdict(delivery, warnings)}</p>
          <Steps {...{ held, reasons, asked }} findings={findings.data ?? null} onAsk={setAsked} />
          <Parts
            {...{ held, findings, reasons }}
            onReasons={open ? setReasons : null}
            onPublish={
              open && delivery.errors + warnings === 0
                ? () => setAsked({ step: 'publish', reason: '' })
                : null
            }
          />
        </>
      )}
    </>
  );
}
