import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { DocumentationBody } from '../../api/documentation';
import { Button } from '../../ui/Button';
import { Facts } from '../../ui/Facts';
import { NotFound } from '../../ui/NotFound';
import { draftOf, forgetDraft } from '../../ui/outbox/device';
import { useOutbox } from '../../ui/outbox/useOutbox';
import { Page } from '../../ui/Page';
import type { EntryInput } from '../../ui/periods/entryInput';
import { DOCUMENTATION } from '../../ui/periods/paths';
import { useEntryWords } from '../../ui/periods/useEntryWords';
import { saidOf } from './saidOf';

/** A period that is no more, or not for this person any more: what was typed of it here can still be read and copied. */
export function GonePage({ about }: { about: string }) {
  const { t } = useTranslation();
  const describe = useEntryWords();
  const navigate = useNavigate();
  const outbox = useOutbox();
  const account = outbox.account ?? '';
  const letter = outbox.about(about);
  const [draft] = useState(() => draftOf<EntryInput>(account, about));
  const sent = (letter?.body ?? null) as DocumentationBody | null;
  const said = draft === null ? sent : saidOf(draft.value);
  if (said === null) return <NotFound />;
  const targets = (said.values ?? []).map(({ target }, at) => ({
    id: target,
    name: t('documentation.gone.value', { number: at + 1 }),
  }));
  const words = describe({ measure: { outputUnit: null }, targets }, said);
  return (
    <Page
      title={letter?.title ?? t('documentation.gone.title')}
      lead={t('documentation.gone.text')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: DOCUMENTATION, label: t('documentation.title') },
      ]}
    >
      <Facts facts={words.map(([label, value]) => ({ label, value }))} />
      <div className="actions">
        <Button
          onClick={() => {
            outbox.takeBack(about);
            forgetDraft(account, about);
            void navigate(DOCUMENTATION);
          }}
        >
          {t('documentation.form.discard')}
        </Button>
      </div>
    </Page>
  );
}
