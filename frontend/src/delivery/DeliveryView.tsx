import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindings, type HeldDelivery } from '../api/deliveries';
import { Alert } from '../ui/Alert';
import { QueryView } from '../ui/QueryView';
import type { Reasons } from './findings/acceptance';
import { Facts } from './Facts';
import { Findings } from './findings/Findings';
import { MappingSection } from './columns/MappingSection';
import { PlanSection } from './plan/PlanSection';
import { Steps } from './steps/Steps';

/** The parts of a delivery in the order in which they are worked through. */
export function DeliveryView({ held }: { held: HeldDelivery }) {
  const { t } = useTranslation();
  const { delivery } = held;
  const findings = useFindings(delivery.id, delivery.version);
  const [reasons, setReasons] = useState<Reasons>({});
  if (delivery.state === 'RECEIVED') {
    return (
      <>
        <Facts delivery={delivery} />
        <Alert kind="info" title={t('delivery.checking')} live />
      </>
    );
  }
  const open = delivery.state === 'CHECKED';
  return (
    <>
      <Facts delivery={delivery} />
      <Steps held={held} findings={findings.data ?? null} reasons={reasons} />
      <section aria-labelledby="findings">
        <h2 id="findings">{t('delivery.findings')}</h2>
        <QueryView query={findings}>
          {(list) => (
            <Findings findings={list} reasons={reasons} onReasons={open ? setReasons : null} />
          )}
        </QueryView>
      </section>
      <PlanSection delivery={delivery} />
      {open && delivery.mapping && <MappingSection held={held} known={delivery.mapping} />}
    </>
  );
}
