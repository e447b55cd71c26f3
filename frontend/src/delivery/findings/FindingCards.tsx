import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findingKey } from './acceptance';
import { FileExcerpt } from './FileExcerpt';
import type { GroupProps } from './FindingGroupView';
import { Resolve } from './Resolve';
import { ShowInFile } from './ShowInFile';

/** The findings of a type on a phone. */
export function FindingCards(props: GroupProps & { label: string }) {
  const { group, held, label } = props;
  const { t } = useTranslation();
  const [shown, setShown] = useState<number | null>(null);
  return (
    <ul className="cards" aria-label={label}>
      {group.findings.map((finding) => (
        <li key={findingKey(finding)} className="finding-card">
          <p className="numbers">
            {[
              finding.row && t('delivery.finding.inRow', { row: finding.row }),
              finding.column,
              finding.value && `„${finding.value}“`,
            ]
              .filter(Boolean)
              .join(' · ') || t('delivery.finding.wholeFile')}
          </p>
          <p>{finding.message}</p>
          <p className="muted">{finding.proposal}</p>
          <Resolve {...props} finding={finding} />
          <ShowInFile
            finding={finding}
            isOpen={shown === finding.id}
            onToggle={(open) => setShown(open ? finding.id : null)}
          />
          {shown === finding.id && <FileExcerpt held={held} finding={finding} />}
        </li>
      ))}
    </ul>
  );
}
