import { useTranslation } from 'react-i18next';
import { entryName, type DocumentationBody, type PeriodEntry } from '../../api/documentation';
import { inputOf } from '../../ui/periods/entryInput';
import { useEntryWords } from '../../ui/periods/useEntryWords';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Facts } from '../../ui/Facts';
import { keepDraft } from '../../ui/outbox/device';
import type { Posted } from '../../ui/outbox/queue';
import { useOnline } from '../../ui/outbox/useOnline';
import { useOutbox } from '../../ui/outbox/useOutbox';

/** What was entered and is not sent yet; it can be taken back and changed. */
export function Waiting({ entry, letter }: { entry: PeriodEntry; letter: Posted }) {
  const { t } = useTranslation();
  const isOnline = useOnline();
  const outbox = useOutbox();
  const describe = useEntryWords();
  const body = letter.body as DocumentationBody;
  const about = entryName(entry.measure.id, entry.period.code);
  const goOn = () => {
    const at = new Date().toISOString();
    if (outbox.account !== null) {
      const value = inputOf(body, entry.targets);
      keepDraft(outbox.account, about, { value, at, etag: letter.etag });
    }
    outbox.takeBack(about);
  };
  const state = isOnline && !letter.tried ? 'sending' : 'waits';
  return (
    <section className="entry-waiting">
      <Alert
        kind="info"
        title={t(`documentation.waiting.${letter.state === 'SIGN_IN' ? 'signIn' : state}`)}
        live
      >
        <p>{t(`documentation.waiting.${body.submit ? 'submits' : 'saves'}`)}</p>
        <Button onClick={goOn}>{t('documentation.waiting.goOn')}</Button>
      </Alert>
      <Facts facts={describe(entry, body).map(([label, value]) => ({ label, value }))} />
    </section>
  );
}
