import { useTranslation } from 'react-i18next';
import type { Finding } from '../../api/types';
import { findingKey, type Reasons } from './acceptance';
import { useDeliveryWords } from '../useDeliveryWords';

interface Props {
  finding: Finding;
  reasons: Reasons;
  onReasons: ((reasons: Reasons) => void) | null;
}

/** The reason with which a warning is accepted; an error has none. */
export function ReasonField({ finding, reasons, onReasons }: Props) {
  const { t } = useTranslation();
  const words = useDeliveryWords();
  if (finding.severity === 'ERROR') return null;
  if (onReasons === null) {
    if (!finding.accepted) return null;
    return <p>{t('delivery.finding.acceptedAs', { reason: finding.accepted.reason })}</p>;
  }
  const key = findingKey(finding);
  const type = words.type(finding.type);
  const where =
    typeof finding.row === 'number'
      ? t('delivery.accept.at', { type, row: finding.row })
      : t('delivery.accept.whole', { type });
  return (
    <span className="field">
      <input
        className="reason-input"
        aria-label={t('delivery.accept.oneFor', { where })}
        placeholder={t('delivery.accept.short')}
        value={reasons[key] ?? finding.accepted?.reason ?? ''}
        onChange={(event) => onReasons({ ...reasons, [key]: event.target.value })}
      />
    </span>
  );
}
