import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { goalsTable, type GoalQuery } from '../api/goals';
import { LinkButton } from '../ui/LinkButton';
import { saveFile } from '../ui/saveFile';
import { ProblemAlert } from '../ui/states';

/** Takes all that is listed away as a table. */
export function GoalsDownload({ query }: { query: GoalQuery }) {
  const { t } = useTranslation();
  const taking = useMutation({
    mutationFn: () => goalsTable(query),
    onSuccess: (table) => {
      saveFile(t('goal.fileName'), table, 'text/csv');
    },
  });
  return (
    <div className="list-download no-print">
      <LinkButton disabled={taking.isPending} onClick={() => taking.mutate()}>
        {t('goal.export')}
      </LinkButton>
      {taking.isError && <ProblemAlert error={taking.error} />}
    </div>
  );
}
