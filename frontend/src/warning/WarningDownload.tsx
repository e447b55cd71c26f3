import { useTranslation } from 'react-i18next';
import { warningsTable } from '../api/warnings';
import { ListDownload } from '../ui/ListDownload';
import type { View } from './view';

/** Takes all that stands out away as a table. */
export function WarningDownload({ view }: { view: View }) {
  const { t } = useTranslation();
  return (
    <ListDownload
      label={t('warning.export')}
      fileName={t('warning.fileName')}
      load={() => warningsTable(view.months, view.indicator)}
    />
  );
}
