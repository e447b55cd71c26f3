import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProgrammeAreas } from '../api/programme';
import { Alert } from '../ui/Alert';

/** What the programme asks for and what is missing in its areas; nothing where nothing is missing. */
export default function OpenFindings() {
  const { t } = useTranslation();
  const areas = useProgrammeAreas({ q: '', state: '', finding: 'NO_CONFERENCE', sort: 'name' });
  const found = areas.data?.items ?? [];
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t('start.findings')}</h2>
      <Alert kind="warning" title={t('start.noConference', { count: found.length })}>
        <ul className="plain-list">
          {found.map(({ code, name }) => (
            <li key={code}>
              <Link to={`/programm/${encodeURIComponent(code)}`}>{name}</Link>
            </li>
          ))}
        </ul>
        <p>
          <Link to="/programm?offen=NO_CONFERENCE">{t('start.allFindings')}</Link>
        </p>
      </Alert>
    </section>
  );
}
