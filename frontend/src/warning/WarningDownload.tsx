import { useTranslation } from 'react-i18next';
import { fetchTableAt } from '../api/tables';
import { FormsDownload } from '../ui/TableDownload';
import type { View } from './view';

/** Takes what stands out away as a table, narrowed as the list is; what is watched is the reader's own and stays here. */
export function WarningDownload({ view }: { view: View }) {
  const { t } = useTranslation();
  const { months, indicator, borough, district, state } = view;
  return (
    <p className="no-print">
      <FormsDownload
        name={t('warning.export')}
        load={(form) =>
          fetchTableAt(
            '/api/v1/warnings',
            {
              months: String(months),
              indicator,
              borough,
              district,
              state: state.toUpperCase(),
            },
            form,
            'warnings',
          )
        }
      />
    </p>
  );
}
