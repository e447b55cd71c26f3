import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { auditTable, type AuditQuery } from '../api/audit';
import { Button } from '../ui/Button';
import { saveFile } from '../ui/saveFile';
import { ProblemAlert } from '../ui/states';

/** Takes everything that is shown, of all pages, away as a table; the trail notes it. */
export function ExportButton({ view }: { view: AuditQuery }) {
  const { t } = useTranslation();
  const { from, to, organisation, role, action, objectType, objectId } = view;
  const taking = useMutation({
    mutationFn: () => auditTable({ from, to, organisation, role, action, objectType, objectId }),
    onSuccess: (table) => {
      saveFile(t('audit.fileName'), table, 'text/csv');
    },
  });
  return (
    <>
      <Button disabled={taking.isPending} onClick={() => taking.mutate()}>
        {t('audit.export')}
      </Button>
      {taking.isError && <ProblemAlert error={taking.error} />}
    </>
  );
}
