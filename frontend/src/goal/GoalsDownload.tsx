import { useTranslation } from 'react-i18next';
import { goalsTable, type GoalQuery } from '../api/goals';
import { ListDownload } from '../ui/ListDownload';

/** Takes all that is listed away as a table. */
export function GoalsDownload({ query }: { query: GoalQuery }) {
  const { t } = useTranslation();
  return (
    <ListDownload
      label={t('goal.export')}
      fileName={t('goal.fileName')}
      load={() => goalsTable(query)}
    />
  );
}
