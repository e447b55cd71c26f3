import { useTranslation } from 'react-i18next';
import type { ProgrammeArea } from '../api/programme';
import { Alert } from '../ui/Alert';

/** What the programme asks for and what is not there yet. */
export function Findings({ area }: { area: ProgrammeArea }) {
  const { t } = useTranslation();
  return area.findings.map(({ type, districts }) => (
    <Alert key={type} kind="warning" title={t(`programme.finding.${type}`)}>
      <p>
        {t(`programme.findingText.${type}`, {
          count: districts.length,
          districts: districts.map(({ code, name }) => `${code} ${name}`).join(', '),
        })}
      </p>
    </Alert>
  ));
}
