import { useTranslation } from 'react-i18next';
import { DataTable } from '../ui/DataTable';

const REFUSALS = ['400', '401', '403', '404', '412', '429'] as const;

/** What an answer means that is no success, and what to do then. */
export function Errors() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="errors">
      <h2 id="errors">{t('connection.errors')}</h2>
      <p>{t('connection.errorsText')}</p>
      <DataTable label={t('connection.errors')}>
        <thead>
          <tr>
            <th scope="col">{t('connection.status')}</th>
            <th scope="col">{t('connection.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {REFUSALS.map((status) => (
            <tr key={status}>
              <th scope="row" className="numbers">
                {status}
              </th>
              <td>{t(`connection.error.${status}`)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}
