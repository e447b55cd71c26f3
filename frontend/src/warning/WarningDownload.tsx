import { useTranslation } from 'react-i18next';
import { fetchTableAt } from '../api/tables';
import { FormsDownload } from '../ui/TableDownload';
import type { View } from './view';

/** Takes all that stands out away as a table. */
export function WarningDownload({ view: { months, indicator } }: { view: View }) {
  const { t } = useTranslation();
  return (
    <p className="no-print">
      <FormsDownload
        name={t('warning.export')}
        load={(form) =>
          fetchTableAt('/api/v1/warnings', { months: String(months), indicator }, form, 'warnings')
        }
      />
    </p>
  );
}
