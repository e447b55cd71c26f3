import { useTranslation } from 'react-i18next';
import type { Finding } from '../../api/types';
import { DataTable } from '../../ui/DataTable';
import { findingKey, type Reasons } from './acceptance';
import { ReasonField } from './ReasonField';
import { useDeliveryWords } from '../useDeliveryWords';

export interface FindingListProps {
  findings: Finding[];
  reasons: Reasons;
  onReasons: ((reasons: Reasons) => void) | null;
}

/** One row per finding: where it is, what is wrong, what could be right. */
export function FindingsTable({ findings, reasons, onReasons }: FindingListProps) {
  const { t } = useTranslation();
  const words = useDeliveryWords();
  const columns = ['severity', 'row', 'column', 'value', 'message', 'proposal', 'accept'] as const;
  const shown = columns.filter((column) => column !== 'accept' || hasWarning(findings));
  return (
    <DataTable label={t('delivery.findings')} size="tall" className="findings">
      <thead>
        <tr>
          {shown.map((column) => (
            <th key={column} scope="col" className={column === 'row' ? 'figure' : ''}>
              {t(`delivery.finding.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <tr key={finding.id}>
            <td>
              <strong className={`severity severity--${finding.severity}`}>
                {t(`delivery.severity.${finding.severity}`)}
              </strong>
              <span className="finding-type">{words.type(finding.type)}</span>
            </td>
            <td className="figure">{finding.row}</td>
            <td>{finding.column}</td>
            <td className="numbers">{finding.value}</td>
            <td className="finding-text">{finding.message}</td>
            <td className="finding-text">{finding.proposal}</td>
            {shown.includes('accept') && (
              <td>
                <ReasonField key={findingKey(finding)} {...{ finding, reasons, onReasons }} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function hasWarning(findings: Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'WARNING');
}
