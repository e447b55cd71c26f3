import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Finding } from '../../api/types';
import { Alert } from '../../ui/Alert';
import { Select } from '../../ui/Select';
import { useNarrow } from '../../ui/useNarrow';
import type { Reasons } from './acceptance';
import { BulkAcceptance } from './BulkAcceptance';
import { FindingCards } from './FindingCards';
import { FindingsTable } from './FindingsTable';
import { useDeliveryWords } from '../useDeliveryWords';

interface Props {
  findings: Finding[];
  reasons: Reasons;
  /** Null once nothing can be accepted any more. */
  onReasons: ((reasons: Reasons) => void) | null;
}

/** What the check found, errors first, filtered by type; warnings take a reason. */
export function Findings({ findings, reasons, onReasons }: Props) {
  const { t } = useTranslation();
  const words = useDeliveryWords();
  const narrow = useNarrow();
  const [params, setParams] = useSearchParams();
  const chosen = params.get('type') ?? '';
  const types = [...new Set(findings.map((finding) => finding.type))].sort();
  const type = types.some((each) => each === chosen) ? chosen : '';
  if (findings.length === 0) return <Alert kind="success" title={t('delivery.findingsNone')} />;
  const shown = findings
    .filter((finding) => type === '' || finding.type === type)
    .sort((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0));
  const List = narrow ? FindingCards : FindingsTable;
  const choose = (to: string) => {
    setParams(to === '' ? {} : { type: to }, { replace: true, preventScrollReset: true });
  };
  return (
    <>
      <Counts findings={findings} />
      {types.length > 1 && (
        <div className="filters list-filters">
          <Select label={t('delivery.finding.filter')} value={type} onChoose={choose}>
            <option value="">{t('delivery.finding.all')}</option>
            {types.map((each) => (
              <option key={each} value={each}>
                {words.type(each)}
              </option>
            ))}
          </Select>
        </div>
      )}
      {onReasons && <BulkAcceptance findings={findings} reasons={reasons} onReasons={onReasons} />}
      <List findings={shown} reasons={reasons} onReasons={onReasons} />
    </>
  );
}

function Counts({ findings }: { findings: Finding[] }) {
  const { t } = useTranslation();
  const errors = findings.filter((finding) => finding.severity === 'ERROR').length;
  const warnings = findings.length - errors;
  const parts = [
    errors > 0 ? t('delivery.severityCount.errors', { count: errors }) : '',
    warnings > 0 ? t('delivery.severityCount.warnings', { count: warnings }) : '',
  ];
  return <p className="finding-counts">{parts.filter(Boolean).join(' · ')}</p>;
}

function rank(finding: Finding): number {
  return finding.severity === 'ERROR' ? 0 : 1;
}
