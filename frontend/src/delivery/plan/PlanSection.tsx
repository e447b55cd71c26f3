import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Delivery, PlanKind } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { PlanTable } from './PlanTable';

const KINDS: PlanKind[] = ['CHANGED', 'NEW', 'REFUSED', 'UNCHANGED'];

/** What publishing would do, in four groups; the first that has something is open. */
export function PlanSection({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation();
  const format = useFormat();
  const counts: Record<PlanKind, number> = {
    NEW: delivery.plan.new,
    CHANGED: delivery.plan.changed,
    UNCHANGED: delivery.plan.unchanged,
    REFUSED: delivery.plan.refused,
  };
  const first = KINDS.find((kind) => counts[kind] > 0) ?? 'NEW';
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{t('delivery.plan')}</h2>
      <p className="muted">{t('delivery.planNote')}</p>
      <Tabs className="tabs" key={delivery.version} defaultSelectedKey={first}>
        <TabList aria-labelledby="plan">
          {KINDS.map((kind) => (
            <Tab key={kind} id={kind}>
              {t(`delivery.planKind.${kind}`)}{' '}
              <span className="numbers">{format.integer(counts[kind])}</span>
            </Tab>
          ))}
        </TabList>
        {KINDS.map((kind) => (
          <TabPanel key={kind} id={kind}>
            {counts[kind] === 0 ? (
              <p className="muted">{t('delivery.planEmpty')}</p>
            ) : (
              <PlanTable delivery={delivery} kind={kind} />
            )}
          </TabPanel>
        ))}
      </Tabs>
    </section>
  );
}
