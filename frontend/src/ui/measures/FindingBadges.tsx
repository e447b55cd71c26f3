import { useTranslation } from 'react-i18next';
import type { MeasureFinding } from '../../api/measures';
import { Badge } from '../Badge';

/** What is missing with a measure, word by word; nothing where nothing is. */
export function FindingBadges({ findings }: { findings: MeasureFinding[] }) {
  const { t } = useTranslation();
  if (findings.length === 0) return null;
  return (
    <span className="badges">
      {findings.map((finding) => (
        <Badge key={finding} tone="warning">
          {t(`measure.finding.${finding}`)}
        </Badge>
      ))}
    </span>
  );
}
