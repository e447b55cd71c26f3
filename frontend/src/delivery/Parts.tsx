import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { HeldDelivery } from '../api/deliveries';
import type { Finding } from '../api/types';
import { useFormat } from '../format/useFormat';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { QueryView } from '../ui/QueryView';
import { TabView } from '../ui/TabView';
import { ThingSteps } from '../ui/trail/ThingSteps';
import { ColumnsPart } from './columns/ColumnsPart';
import type { Reasons } from './findings/acceptance';
import { FindingsPart } from './findings/FindingsPart';
import { PlanPart } from './plan/PlanPart';
import { useSetting } from './useSetting';

const PARTS = ['findings', 'plan', 'file', 'history'] as const;
type Part = (typeof PARTS)[number];

interface Props {
  held: HeldDelivery;
  findings: UseQueryResult<Finding[]>;
  reasons: Reasons;
  onReasons: ((reasons: Reasons) => void) | null;
  /** Goes on to publishing; null while something stands against it. */
  onPublish: (() => void) | null;
}

/** Findings, what changes, the file and its columns, and the history; which is open is in the address. */
export function Parts({ held, findings, reasons, onReasons, onPublish }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [params] = useSearchParams();
  const set = useSetting();
  const { delivery } = held;
  // Settling the last finding must not take the page away from under the hand.
  const [first] = useState(() => firstPart(held));
  const part = PARTS.find((each) => each === params.get('part')) ?? first;
  const content: Record<Part, () => React.ReactNode> = {
    findings: () => (
      <QueryView query={findings}>
        {(list) => (
          <>
            <FindingsPart {...{ held, reasons, onReasons }} findings={list} />
            {onPublish && list.length > 0 && <Settled onPublish={onPublish} />}
          </>
        )}
      </QueryView>
    ),
    plan: () => <PlanPart delivery={delivery} />,
    file: () => <ColumnsPart held={held} />,
    history: () => <ThingSteps kind="delivery" id={delivery.id} version={delivery.version} />,
  };
  const { plan, errors, warnings } = delivery;
  const counts: Partial<Record<Part, number>> = {
    findings: errors + warnings,
    plan: plan.new + plan.changed + plan.refused,
  };
  return (
    <div className="parts">
      <TabView
        label={t('delivery.parts.label')}
        selected={part}
        // What was searched for belongs to the part that is left.
        onSelect={(next) => set({ part: next, q: '', page: '' })}
        tabs={PARTS.map((id) => ({
          id,
          label: (
            <>
              {t(`delivery.parts.${id}`)}
              {counts[id] !== undefined && (
                <span className="muted numbers"> {format.integer(counts[id])}</span>
              )}
            </>
          ),
          content: content[id],
        }))}
      />
    </div>
  );
}

/** At the end of the findings the way goes on, without going back to the top. */
function Settled({ onPublish }: { onPublish: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert kind="success" title={t('delivery.publish.ready')} live>
      <Button onClick={onPublish}>{t('delivery.publish.goOn')}</Button>
    </Alert>
  );
}

/** Where there is something to settle, that; else what changes. */
function firstPart({ delivery }: HeldDelivery): Part {
  return delivery.state === 'CHECKED' && delivery.errors + delivery.warnings > 0
    ? 'findings'
    : 'plan';
}
