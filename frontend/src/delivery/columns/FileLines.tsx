import { useTranslation } from 'react-i18next';
import type { Preview } from '../../api/pending';
import { DataTable } from '../../ui/DataTable';

type Line = Preview['lines'][number];

interface Props {
  label: string;
  header: Line | undefined;
  lines: Line[];
  /** The cell that it is about; column -1 for the whole line. */
  mark?: { line: number; column: number };
}

/** Lines of the file as they stand there, with their numbers. */
export function FileLines({ label, header, lines, mark }: Props) {
  const { t } = useTranslation();
  const width = Math.max(...[header, ...lines].map((line) => line?.cells.length ?? 0));
  const columns = Array.from({ length: width }, (_, column) => column);
  return (
    <DataTable label={label} className="file-lines">
      {header && (
        <thead>
          <tr>
            <th scope="col" className="figure">
              {t('delivery.finding.row')}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {header.cells[column]}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {lines.map(({ line, cells }) => (
          <tr key={line} className={line === mark?.line ? 'marked-line' : ''}>
            <th scope="row" className="figure">
              {line}
            </th>
            {columns.map((column) => (
              <td key={column}>
                {line === mark?.line && column === mark.column ? (
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
