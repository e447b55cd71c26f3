import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { HeldDelivery } from '../../api/deliveries';
import type { Finding } from '../../api/types';
import { Alert } from '../../ui/Alert';
import { ProblemAlert } from '../../ui/states';
import { ConflictNote } from '../steps/ConflictNote';
import type { Reasons } from './acceptance';
import { CorrectionsMade } from './CorrectionsMade';
import './findings.css';
import { FindingGroupView } from './FindingGroupView';
import { FindingsBar } from './FindingsBar';
import { groupsOf, matching } from './groups';
import { useCorrecting } from './useCorrecting';

interface Props {
  held: HeldDelivery;
  findings: Finding[];
  reasons: Reasons;
  /** Null once nothing can be accepted or corrected any more. */
  onReasons: ((reasons: Reasons) => void) | null;
}

/** What the check found, by type; warnings take a reason, what is safe can be corrected. */
export function FindingsPart({ held, findings, reasons, onReasons }: Props) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const correcting = useCorrecting(held);
  const severity = params.get('severity');
  const text = params.get('q') ?? '';
  const shown = matching(
    findings.filter((finding) => severity === null || finding.severity === severity),
    text,
  );
  const { conflict, error } = correcting.mend;
  return (
    <>
      {conflict && <ConflictNote conflict={conflict} now={held.delivery} />}
      {error !== null && <ProblemAlert error={error} />}
      <CorrectionsMade held={held} undo={onReasons === null ? null : correcting.undo} />
      {findings.length === 0 ? (
        <Alert kind="success" title={t('delivery.findingsNone')} />
      ) : (
        <>
          <FindingsBar delivery={held.delivery} findings={findings} />
          {shown.length === 0 && <p className="muted">{t('delivery.finding.noMatch')}</p>}
          {groupsOf(shown).map((group) => (
            <FindingGroupView
              key={`${group.severity} ${group.type}`}
              {...{ held, group, reasons, onReasons, correcting }}
            />
          ))}
        </>
      )}
    </>
  );
}
