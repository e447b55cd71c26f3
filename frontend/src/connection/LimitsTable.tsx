import { useTranslation } from 'react-i18next';
import type { Connection } from '../api/connection';
import { useFormat } from '../format/useFormat';
import { DataTable } from '../ui/DataTable';

/** How often may be asked, and how one notices. */
export function LimitsTable({ limits }: { limits: Connection['limits'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = [
    [t('connection.limitSystem'), limits.system],
    ...limits.agreed.map(
      ({ client, perMinute }) => [t('connection.limitAgreed', { client }), perMinute] as const,
    ),
    [t('connection.limitPerson'), limits.person],
    [t('connection.limitNobody'), limits.nobody],
  ] as const;
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">{t('connection.limits')}</h2>
      <p>{t('connection.limitsText')}</p>
      <DataTable label={t('connection.limits')}>
        <thead>
          <tr>
            <th scope="col">{t('connection.who')}</th>
            <th scope="col" className="figure">
              {t('connection.perMinute')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([who, perMinute]) => (
            <tr key={who}>
              <th scope="row">{who}</th>
              <td className="figure">{format.integer(perMinute)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}
