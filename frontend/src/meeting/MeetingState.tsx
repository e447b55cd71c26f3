import { useTranslation } from 'react-i18next';
import type { Meeting } from '../api/conferences';
import { Badge } from '../ui/Badge';

/** Where a meeting stands, and whether something is awaited. */
export function MeetingState({ meeting: { state, overdue } }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return overdue ? (
    <Badge tone="warning">{t('meeting.overdue')}</Badge>
  ) : (
    <Badge>{t(`meeting.state.${state}`)}</Badge>
  );
}
