import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/DataTable';
import { findingKey } from './acceptance';
import { FileExcerpt } from './FileExcerpt';
import type { GroupProps } from './FindingGroupView';
import { Resolve } from './Resolve';
import { ShowInFile } from './ShowInFile';

/** One row per finding: where it is, what is wrong, what could be right, what to do. */
export function FindingTable(props: GroupProps & { label: string }) {
  const { group, held, label } = props;
  const { t } = useTranslation();
  const [shown, setShown] = useState<number | null>(null);
  const columns = ['row', 'column', 'value', 'message', 'resolve'] as const;
  return (
    <DataTable label={label} className="findings">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={column === 'row' ? 'figure' : ''}>
              {t(`delivery.finding.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.findings.map((finding) => (
          <Fragment key={findingKey(finding)}>
            <tr>
              <td className="figure">{finding.row}</td>
              <td>{finding.column ?? t('delivery.finding.wholeFile')}</td>
              <td className="numbers finding-value">{finding.value}</td>
              <td className="finding-text">
                <p>{finding.message}</p>
                <p className="muted">{finding.proposal}</p>
              </td>
              <td className="finding-resolve">
                <div className="resolve">
                  <Resolve {...props} finding={finding} />
                  <ShowInFile
                    finding={finding}
                    isOpen={shown === finding.id}
                    onToggle={(open) => setShown(open ? finding.id : null)}
                  />
                </div>
              </td>
            </tr>
            {shown === finding.id && (
              <tr className="excerpt-row">
                <td colSpan={columns.length}>
                  <FileExcerpt held={held} finding={finding} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </DataTable>
  );
}
