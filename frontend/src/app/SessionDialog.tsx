import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signInAddress } from '../api/client';
import { dismissExpiry, onPossibleSignIn, resumeSession } from '../api/expiry';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { SIGNED_IN_PAGE } from './SignedInPage';

/** The session has ended; the page below stays as it is while somebody signs in elsewhere. */
export default function SessionDialog() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [still, setStill] = useState(false);
  useEffect(() => onPossibleSignIn(() => void resumeSession(client)), [client]);
  return (
    <Modal
      isOpen
      title={t('session.title')}
      onClose={() => {
        dismissExpiry(client);
      }}
    >
      <p>{t('session.text')}</p>
      <div className="actions">
        <a
          className="kern-btn kern-btn--primary"
          href={signInAddress(SIGNED_IN_PAGE)}
          target="_blank"
          rel="noreferrer"
        >
          <span className="kern-label">{t('session.signIn')}</span>
        </a>
        <Button
          onClick={() => {
            void resumeSession(client).then((resumed) => {
              setStill(!resumed);
            });
          }}
        >
          {t('session.resume')}
        </Button>
      </div>
      <p role="status">{still ? t('session.still') : ''}</p>
    </Modal>
  );
}
