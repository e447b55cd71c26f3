import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areasType, checkAreas, putAreas } from '../../api/areas';
import type { Held } from '../../api/held';
import type { Scheme } from '../../api/schemes';
import { Button } from '../../ui/Button';
import { ProblemAlert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { AreaCheckView } from './AreaCheckView';
import { FileChoice } from './FileChoice';

/** Areas and boundaries from a file: first looked at, then stored as a whole. */
export function AreasUpload({ held }: { held: Held<Scheme> }) {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const { code } = held.thing;
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState<string>();
  const check = useMutation({ mutationFn: (chosen: File) => checkAreas(code, chosen) });
  const store = useMutation({
    mutationFn: (chosen: File) => putAreas(code, chosen, held.etag),
    onSuccess: async () => {
      await queries.invalidateQueries();
      toast({ message: t('catalogue.areas.done') });
      setFile(null);
      check.reset();
    },
  });
  const choose = (chosen: File) => {
    store.reset();
    setFile(chosen);
    const unknown = areasType(chosen) === null;
    setFault(unknown ? t('catalogue.areas.wrongType') : undefined);
    if (unknown) check.reset();
    else check.mutate(chosen);
  };
  const blocked = check.data?.findings.some((finding) => finding.severity === 'ERROR') ?? true;
  return (
    <section aria-labelledby="upload" className="no-print">
      <h2 id="upload">{t('catalogue.areas.title')}</h2>
      <p className="muted description">{t('catalogue.areas.lead')}</p>
      <FileChoice file={file} error={fault} onFile={choose} />
      <p role="status">{check.isPending ? t('catalogue.areas.checking') : ''}</p>
      {check.isError && <ProblemAlert error={check.error} />}
      {file && check.data && <AreaCheckView check={check.data} />}
      {store.isError && <ProblemAlert error={store.error} />}
      {file && check.data && (
        <div className="actions">
          <Button
            look="primary"
            disabled={blocked || store.isPending}
            onClick={() => store.mutate(file)}
          >
            {t('catalogue.areas.store')}
          </Button>
          <span role="status" className="muted">
            {store.isPending ? t('ui.working') : blocked ? t('catalogue.areas.blocked') : ''}
          </span>
        </div>
      )}
    </section>
  );
}
