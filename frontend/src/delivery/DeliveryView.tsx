import { useFindings, type HeldDelivery } from '../api/deliveries';
import { Checking } from './Checking';
import { openWarnings } from './findings/acceptance';
import { useReasons } from './findings/useReasons';
import { Parts } from './Parts';
import { Steps } from './steps/Steps';
import { useVerdict } from './useVerdict';
import { Way } from './Way';

/** Where the delivery stands, what can be done now, and its parts. */
export function DeliveryView({ held }: { held: HeldDelivery }) {
  const { delivery } = held;
  const verdict = useVerdict();
  const findings = useFindings(delivery.id, delivery.version);
  const [reasons, setReasons] = useReasons(delivery);
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
          <Steps held={held} findings={findings.data ?? null} reasons={reasons} />
          <Parts {...{ held, findings, reasons }} onReasons={open ? setReasons : null} />
        </>
      )}
    </>
  );
}
