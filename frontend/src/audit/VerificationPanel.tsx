import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { verifyTrail } from '../api/audit';
import type { AuditVerification } from '../api/types';
import { useFormat } from '../format/useFormat';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Field } from '../ui/Field';
import { saveFile } from '../ui/saveFile';
import { ProblemAlert } from '../ui/states';

/** Walks along the chain of the trail on demand, and says whether it is whole. */
export function VerificationPanel() {
  const { t } = useTranslation();
  const [anchor, setAnchor] = useState('');
  const verifying = useMutation({ mutationFn: () => verifyTrail(anchor.trim()) });
  return (
    <section className="verification no-print" aria-labelledby="verification">
      <h2 id="verification">{t('audit.verify.title')}</h2>
      <p className="muted">{t('audit.verify.text')}</p>
      <Button disabled={verifying.isPending} onClick={() => verifying.mutate()}>
        {t('audit.verify.button')}
      </Button>
      <span role="status">{verifying.isPending ? t('ui.working') : ''}</span>
      <Disclosure title={t('audit.verify.compare')}>
        <Field label={t('audit.verify.anchor')} help={t('audit.verify.anchorHelp')}>
          {(field) => (
            <input
              {...field}
              className={`${field.className} code`}
              autoComplete="off"
              spellCheck={false}
              value={anchor}
              onChange={(event) => setAnchor(event.target.value)}
            />
          )}
        </Field>
      </Disclosure>
      {verifying.isError && <ProblemAlert error={verifying.error} />}
      {verifying.data && <Result found={verifying.data} compared={anchor.trim() !== ''} />}
    </section>
  );
}

function Result({ found, compared }: { found: AuditVerification; compared: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { broken } = found;
  if (broken) {
    return (
      <Alert kind="danger" title={t('audit.verify.broken')} live>
        <p>{broken.message}</p>
        {broken.entry !== null && (
          <p>
            <Link to={`/audit/${broken.entry}`}>{t('audit.verify.open')}</Link>
          </p>
        )}
        <p>{t('audit.verify.brokenText')}</p>
      </Alert>
    );
  }
  return (
    <Alert kind="success" title={t('audit.verify.whole')} live>
      <p>
        {t('audit.verify.wholeText', {
          total: format.integer(found.entries),
          at: format.dateTime(found.verifiedAt),
        })}{' '}
        {compared && t('audit.verify.compared')}
      </p>
      <p className="code anchor">{found.anchor}</p>
      <Button
        onClick={() => {
          const line = `${found.verifiedAt} ${found.anchor}\n`;
          saveFile(t('audit.verify.fileName'), line, 'text/plain');
        }}
      >
        {t('audit.verify.save')}
      </Button>
    </Alert>
  );
}
