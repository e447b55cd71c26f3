import { useTranslation } from 'react-i18next';
import { usePreview, type HeldDelivery } from '../../api/deliveries';
import type { Finding } from '../../api/types';
import { QueryView } from '../../ui/QueryView';
import { FileLines } from '../columns/FileLines';

const AROUND = 2;

/** The lines around a finding as they stand in the file, its cell marked. */
export function FileExcerpt({ held, finding }: { held: HeldDelivery; finding: Finding }) {
  const { t } = useTranslation();
  const { id, mapping, columns } = held.delivery;
  const row = finding.row ?? 1;
  const from = Math.max(1, row - AROUND);
  const lines = { from, rows: row + AROUND - from + 1 };
  const preview = usePreview(id, lines, mapping?.sheet ?? null);
  const headers = columns.map(({ header }) => header);
  return (
    <QueryView query={preview} lines={3}>
      {({ lines: near, headerRow }) => (
        <FileLines
          label={t('delivery.finding.excerpt', { row })}
          headers={headers}
          lines={near.filter(({ line }) => line !== headerRow)}
          mark={{ line: row, column: headers.indexOf(finding.column ?? '') }}
        />
      )}
    </QueryView>
  );
}
