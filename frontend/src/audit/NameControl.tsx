import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo, useMe } from '../api/session';
import type { AuditEvent } from '../api/types';
import { Button } from '../ui/Button';
import { NameDialog } from './NameDialog';

/** Whether it is known who it was, and the question for those who may ask it. */
export function NameControl({ event }: { event: AuditEvent }) {
  const { t } = useTranslation();
  const mayAsk = mayDo(useMe().data, 'look-up-names');
  const [asked, setAsked] = useState(false);
  return (
    <section className="no-print" aria-labelledby="person">
      <h2 id="person">{t('audit.name.title')}</h2>
      <p>{t(`audit.name.kept.${event.person}`)}</p>
      {event.person === 'KNOWN' && !mayAsk && <p className="muted">{t('audit.name.notYou')}</p>}
      {event.person === 'KNOWN' && mayAsk && (
        <Button onClick={() => setAsked(true)}>{t('audit.name.button')}</Button>
      )}
      {asked && <NameDialog id={event.id} onClose={() => setAsked(false)} />}
    </section>
  );
}
