import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preview } from '../../api/types';
import { DataTable } from '../../ui/DataTable';
import { Select } from '../../ui/Select';
import { TextButton } from '../TextButton';

interface Props {
  file: Preview;
  headerRow: number;
  onSheet: ((sheet: string) => void) | null;
  onHeaderRow: ((line: number, cells: string[]) => void) | null;
  onMore?: () => void;
}

/** The first lines of the file as they stand; in front of each a way to say: these are the headings. */
export function FileStart({ file, headerRow, onSheet, onHeaderRow, onMore }: Props) {
  const { t } = useTranslation();
  const name = useId();
  const width = Math.max(1, ...file.lines.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return (
    <section aria-labelledby="file-start">
      <div className="section-head">
        <h2 id="file-start">{t('delivery.mapping.start')}</h2>
        {onSheet && file.sheets.length > 1 && (
          <Select label={t('delivery.mapping.sheet')} value={file.sheet ?? ''} onChoose={onSheet}>
            {file.sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        )}
      </div>
      {onHeaderRow && <p className="muted mapping-note">{t('delivery.mapping.startNote')}</p>}
      <DataTable label={t('delivery.mapping.start')} size="tall" className="file-lines">
        <tbody>
          {file.lines.map(({ line, cells }) => (
            <tr key={line} className={lineClass(line, headerRow)}>
              <th scope="row" className="line-number">
                {onHeaderRow ? (
                  <label>
                    <input
                      type="radio"
                      name={name}
                      aria-label={t('delivery.finding.inRow', { row: line })}
                      checked={line === headerRow}
                      onChange={() => onHeaderRow(line, cells)}
                    />{' '}
                    {line}
                  </label>
                ) : (
                  line
                )}
              </th>
              {columns.map((column) => (
                <td key={column}>{cells[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
      {onMore && file.lines.length > 0 && (
        <TextButton onClick={onMore}>{t('delivery.mapping.moreLines')}</TextButton>
      )}
    </section>
  );
}

function lineClass(line: number, headerRow: number): string {
  if (line === headerRow) return 'header-line';
  return line < headerRow ? 'preamble-line' : '';
}
