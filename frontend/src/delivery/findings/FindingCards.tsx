import { useTranslation } from 'react-i18next';
import { findingKey } from './acceptance';
import type { FindingListProps } from './FindingsTable';
import { ReasonField } from './ReasonField';
import { useDeliveryWords } from '../useDeliveryWords';

/** The findings on a phone. */
export function FindingCards({ findings, reasons, onReasons }: FindingListProps) {
  const { t } = useTranslation();
  const words = useDeliveryWords();
  return (
    <ul className="cards">
      {findings.map((finding) => {
        const place = [
          finding.row && `${t('delivery.finding.row')} ${String(finding.row)}`,
          finding.column,
          finding.value,
        ];
        return (
          <li key={finding.id} className="finding-card">
            <p>
              <strong className={`severity severity--${finding.severity}`}>
                {t(`delivery.severity.${finding.severity}`)}
              </strong>{' '}
              {words.type(finding.type)}
            </p>
            <p className="muted numbers">
              {place.filter(Boolean).join(' · ') || t('delivery.finding.wholeFile')}
            </p>
            <p>{finding.message}</p>
            {finding.proposal && <p className="muted">{finding.proposal}</p>}
            <ReasonField key={findingKey(finding)} {...{ finding, reasons, onReasons }} />
          </li>
        );
      })}
    </ul>
  );
}
