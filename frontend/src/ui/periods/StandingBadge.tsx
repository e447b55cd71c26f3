import { useTranslation } from 'react-i18next';
import type { Standing } from '../../api/documentation';
import { Badge } from '../Badge';

const TONES = {
  UPCOMING: 'neutral',
  OPEN: 'neutral',
  DUE: 'neutral',
  OVERDUE: 'warning',
  SUBMITTED: 'neutral',
  RETURNED: 'warning',
  ACCEPTED: 'success',
} as const satisfies Record<Standing, 'neutral' | 'warning' | 'success'>;

/** How it stands with a period, and whether somebody is writing. */
export function StandingBadge({ standing, hasDraft }: { standing: Standing; hasDraft: boolean }) {
  const { t } = useTranslation();
  return (
    <span className="badges">
      <Badge tone={TONES[standing]}>{t(`documentation.standing.${standing}`)}</Badge>{' '}
      {hasDraft && <Badge>{t('documentation.draft')}</Badge>}
    </span>
  );
}
