import { useTranslation } from 'react-i18next';
import { usePreview, type HeldDelivery } from '../../api/deliveries';
import type { Finding } from '../../api/pending';
import { QueryView } from '../../ui/QueryView';
import { FileLines } from '../columns/FileLines';

const AROUND = 2;

/** The lines around a finding as they stand in the file, its cell marked. */
export function FileExcerpt({ held, finding }: { held: HeldDelivery; finding: Finding }) {
  const { t } = useTranslation();
  const row = finding.row ?? 1;
  const preview = usePreview(held.delivery.id, row + AROUND);
  return (
    <QueryView query={preview} lines={3}>
      {({ lines, headerRow }) => {
        const near = lines.filter(({ line }) => Math.abs(line - row) <= AROUND);
        if (near.length === 0) return <p className="muted">{t('delivery.finding.farDown')}</p>;
        const header = lines.find(({ line }) => line === headerRow);
        const column = header?.cells.findIndex((cell) => cell.trim() === finding.column) ?? -1;
        return (
          <FileLines
            label={t('delivery.finding.excerpt', { row })}
            header={header}
            lines={near.filter(({ line }) => line !== headerRow)}
            mark={{ line: row, column }}
          />
        );
      }}
    </QueryView>
  );
}
