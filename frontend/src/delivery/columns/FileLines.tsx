import { useTranslation } from 'react-i18next';
import type { Preview } from '../../api/types';
import { DataTable } from '../../ui/DataTable';

interface Props {
  label: string;
  headers: string[];
  lines: Preview['lines'];
  /** The cell that it is about; column -1 for the whole line. */
  mark: { line: number; column: number };
}

/** Lines of the file as they stand there, with their numbers. */
export function FileLines({ label, headers, lines, mark }: Props) {
  const { t } = useTranslation();
  return (
    <DataTable label={label} className="file-lines">
      <thead>
        <tr>
          <th scope="col" className="figure">
            {t('delivery.finding.row')}
          </th>
          {headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ line, cells }) => (
          <tr key={line} className={line === mark.line ? 'marked-line' : ''}>
            <th scope="row" className="figure">
              {line}
            </th>
            {headers.map((header, column) => (
              <td key={header}>
                {line === mark.line && column === mark.column ? (
                  <mark>{cells[column]}</mark>
                ) : (
                  cells[column]
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
