import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entryName, type DocumentationBody, type PeriodEntry } from '../../api/documentation';
import { bodyOfInput, type EntryInput } from '../../ui/periods/entryInput';
import { useEntryWords } from '../../ui/periods/useEntryWords';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Facts } from '../../ui/Facts';
import { draftOf, forgetDraft } from '../../ui/outbox/device';
import type { Posted } from '../../ui/outbox/queue';
import { useOutbox } from '../../ui/outbox/useOutbox';

interface Props {
  entry: PeriodEntry;
  /** What was sent and not taken. */
  refused: Posted | null;
}

/** What was typed on this device while the period was closed by somebody else: nothing of it is lost. */
export function Leftover({ entry, refused }: Props) {
  const { t } = useTranslation();
  const describe = useEntryWords();
  const outbox = useOutbox();
  const account = outbox.account ?? '';
  const about = entryName(entry.measure.id, entry.period.code);
  const [draft, setDraft] = useState(() => draftOf<EntryInput>(account, about));
  const typed =
    draft === null
      ? ((refused?.body ?? null) as DocumentationBody | null)
      : bodyOfInput(draft.value, entry.targets, false);
  if (typed === null) return null;
  const standing = t(`documentation.standing.${entry.standing}`);
  return (
    <Alert kind="warning" title={t('documentation.conflict.title')} live>
      <p>{t('documentation.conflict.closed', { standing })}</p>
      <p>{t('documentation.conflict.here')}:</p>
      <Facts facts={describe(entry, typed).map(([label, value]) => ({ label, value }))} />
      <Button
        onClick={() => {
          outbox.takeBack(about);
          forgetDraft(account, about);
          setDraft(null);
        }}
      >
        {t('documentation.form.discard')}
      </Button>
    </Alert>
  );
}
