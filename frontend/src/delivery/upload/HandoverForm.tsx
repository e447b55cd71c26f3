import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/types';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { ChooseFiles } from './ChooseFiles';
import { FileCard } from './FileCard';
import { PageDrop } from './PageDrop';
import { outstanding } from './queue';
import { isTable } from './uploadSchema';
import { useFaults } from './useFaults';
import { useHandover } from './useHandover';
import { useWaitingFiles } from './waitingFiles';

/** Files are chosen or dropped, get a source and a date, and go off one after the other. */
export function HandoverForm({ sources }: { sources: Source[] }) {
  const { t } = useTranslation();
  const { files, filledIn, busy, add, enter, remove, sendAll } = useHandover();
  const [tried, setTried] = useState(false);
  const faultsOf = useFaults();
  useWaitingFiles((dropped) => void add(dropped));
  const cards = files.map((file) => {
    const filled = filledIn(file);
    return { file, filled, faults: faultsOf(file, filled, tried) };
  });
  const summary = cards.flatMap(({ file, faults }) =>
    Object.entries(faults).map(([field, message]) => ({ field: `${file.key}-${field}`, message })),
  );
  const open = outstanding(files).filter((file) => isTable(file.head.kind));
  const submit = () => {
    setTried(true);
    const faulty = open.some((file) => {
      const fresh = { ...file, stage: { name: 'ready' as const } };
      return Object.keys(faultsOf(fresh, filledIn(file), true)).length > 0;
    });
    if (!faulty) void sendAll(open);
  };
  return (
    <form
      className="handover"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <PageDrop onFiles={(dropped) => void add(dropped)} />
      {tried && <ErrorSummary errors={summary} />}
      <ul className="file-cards" aria-label={t('delivery.form.files')}>
        {cards.map(({ file, filled, faults }) => (
          <FileCard
            key={file.key}
            {...{ file, filled, faults, sources }}
            onEnter={(entered) => enter(file, entered)}
            onRemove={() => remove(file)}
          />
        ))}
      </ul>
      <ChooseFiles small={files.length > 0} onFiles={(chosen) => void add(chosen)} />
      {open.length > 0 && (
        <div className="actions">
          <Button look="primary" type="submit" disabled={busy}>
            {t('delivery.form.submit', { count: open.length })}
          </Button>
          <p className="muted">{t('delivery.form.nothingPublished')}</p>
        </div>
      )}
    </form>
  );
}
