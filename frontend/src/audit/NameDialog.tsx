import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { lookUpName } from '../api/audit';
import type { NameAnswer } from '../api/types';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { PurposeFields } from '../ui/purpose/PurposeFields';
import { usePurpose } from '../ui/purpose/usePurpose';
import { ProblemAlert } from '../ui/states';

/** Asks what for, then tells the name; the answer is gone when the dialog is closed. */
export function NameDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const purpose = usePurpose();
  const looking = useMutation({
    mutationFn: lookFor(id),
    gcTime: 0,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['audit-events'] }),
  });
  return (
    <Modal isOpen title={t('audit.name.title')} onClose={onClose}>
      {looking.data ? (
        <Answer answer={looking.data} />
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const why = purpose.stated();
            if (why) looking.mutate(why);
          }}
        >
          <p>{t('audit.name.text')}</p>
          {looking.isError && <ProblemAlert error={looking.error} />}
          <PurposeFields purpose={purpose} />
          <div className="actions">
            <span role="status">{looking.isPending ? t('ui.working') : ''}</span>
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" look="primary" disabled={looking.isPending}>
              {t('audit.name.confirm')}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  );
}

function lookFor(id: string) {
  return (why: Parameters<typeof lookUpName>[1]) => lookUpName(id, why);
}

function Answer({ answer }: { answer: NameAnswer }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <p className="person-name">{answer.name}</p>
      <p className="muted">
        {t('audit.name.subject')} <span className="code">{answer.subject}</span>
      </p>
      <p>
        {t('audit.name.noted')} <Link to={`/audit/${answer.look}`}>{t('audit.name.look')}</Link>
      </p>
    </div>
  );
}
