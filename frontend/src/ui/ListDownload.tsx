import { useMutation } from '@tanstack/react-query';
import { LinkButton } from './LinkButton';
import { saveFile } from './saveFile';
import { ProblemAlert } from './states';

interface Props {
  /** What the link says. */
  label: string;
  fileName: string;
  /** All that is listed, not one page of it. */
  load: () => Promise<Blob>;
}

/** Takes all that is listed away as a table. */
export function ListDownload({ label, fileName, load }: Props) {
  const taking = useMutation({
    mutationFn: load,
    onSuccess: (table) => {
      saveFile(fileName, table, 'text/csv');
    },
  });
  return (
    <div className="list-download no-print">
      <LinkButton disabled={taking.isPending} onClick={() => taking.mutate()}>
        {label}
      </LinkButton>
      {taking.isError && <ProblemAlert error={taking.error} />}
    </div>
  );
}
