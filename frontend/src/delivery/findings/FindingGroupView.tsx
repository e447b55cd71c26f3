import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldDelivery } from '../../api/deliveries';
import { useNarrow } from '../../ui/useNarrow';
import { TextButton } from '../TextButton';
import { useDeliveryWords } from '../useDeliveryWords';
import type { Reasons } from './acceptance';
import { BulkCorrection } from './BulkCorrection';
import { BulkReason } from './BulkReason';
import { FindingCards } from './FindingCards';
import { FindingTable } from './FindingTable';
import type { FindingGroup } from './groups';
import type { Correcting } from './useCorrecting';

export interface GroupProps {
  held: HeldDelivery;
  group: FindingGroup;
  reasons: Reasons;
  onReasons: ((reasons: Reasons) => void) | null;
  correcting: Correcting;
}

const FIRST = 20;

/** All findings of one type: what it means, what can be done with all at once, then one by one. */
export function FindingGroupView(props: GroupProps) {
  const { group, onReasons } = props;
  const { t } = useTranslation();
  const words = useDeliveryWords();
  const heading = useId();
  const [all, setAll] = useState(false);
  const List = useNarrow() ? FindingCards : FindingTable;
  const hidden = all ? 0 : Math.max(0, group.findings.length - FIRST);
  const shown = { ...group, findings: all ? group.findings : group.findings.slice(0, FIRST) };
  return (
    <section className="finding-group" aria-labelledby={heading}>
      <h2 id={heading}>
        <span className={`severity severity--${group.severity}`}>
          {t(`delivery.severity.${group.severity}`)}:
        </span>{' '}
        {words.type(group.type)}
        {group.findings.length > 1 && (
          <span className="finding-count numbers">
            {' '}
            {t('delivery.finding.times', { count: group.findings.length })}
          </span>
        )}
      </h2>
      <p className="muted finding-help">{words.help(group.type)}</p>
      {onReasons && <BulkCorrection {...props} />}
      {onReasons && <BulkReason {...props} onReasons={onReasons} />}
      <List {...props} group={shown} label={words.type(group.type)} />
      {hidden > 0 && (
        <TextButton onClick={() => setAll(true)}>
          {t('delivery.finding.showAll', { count: group.findings.length })}
        </TextButton>
      )}
    </section>
  );
}
