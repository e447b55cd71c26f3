import { useTranslation } from 'react-i18next';
import type { Connection } from '../api/connection';
import { DataTable } from '../ui/DataTable';

/** The name of a scope's sentence; the colon would be read as a sign of the language files. */
const SENTENCES = {
  'monitoring:read': 'connection.scope.monitoringRead',
  'monitoring:write': 'connection.scope.monitoringWrite',
  'programme:read': 'connection.scope.programmeRead',
} as const;

const isKnown = (code: string): code is keyof typeof SENTENCES => code in SENTENCES;

/** What a scope opens, in words. */
export function Scopes({ scopes }: { scopes: Connection['scopes'] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="scopes">
      <h2 id="scopes">{t('connection.scopes')}</h2>
      <DataTable label={t('connection.scopes')}>
        <thead>
          <tr>
            <th scope="col">{t('connection.scopeCode')}</th>
            <th scope="col">{t('connection.scopeOpens')}</th>
          </tr>
        </thead>
        <tbody>
          {scopes.map(({ code, rights }) => (
            <tr key={code}>
              <th scope="row">
                <span className="code">{code}</span>
              </th>
              <td>{isKnown(code) ? t(SENTENCES[code]) : rights.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p className="muted">{t('connection.scopesText')}</p>
    </section>
  );
}
