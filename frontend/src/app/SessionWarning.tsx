import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ME } from '../api/session';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

interface Props {
  /** When the session ends, in milliseconds. */
  end: number;
  onClose: () => void;
}

/** Counts down to the session's end; one press of a button, and nothing happens then. */
export default function SessionWarning({ end, onClose }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [now, setNow] = useState(Date.now);
  const [asked, setAsked] = useState<number | null>(null);
  const left = Math.max(0, Math.round((end - now) / SECOND));
  useEffect(() => {
    const ticking = setInterval(() => {
      setNow(Date.now());
    }, SECOND);
    return () => {
      clearInterval(ticking);
    };
  }, []);
  const over = left === 0;
  useEffect(() => {
    // Whether it is really over, the server says: another window may have gone on.
    if (over) void client.refetchQueries({ queryKey: ME });
  }, [over, client]);
  return (
    <Modal isOpen title={t('session.soonTitle')} onClose={onClose}>
      {/* The seconds are for the eyes: read out, they would drown everything else. */}
      <p role="timer" aria-live="off" className="numbers">
        {t('session.soonText', { minutes: Math.floor(left / 60), seconds: left % 60 })}
      </p>
      <p role="status" className="kern-sr-only">
        {t('session.soonSaid', { minutes: Math.ceil((left * SECOND) / MINUTE) })}
      </p>
      {asked === end && <p role="alert">{t('session.atMost')}</p>}
      <div className="actions">
        <Button
          look="primary"
          onClick={() => {
            void client.refetchQueries({ queryKey: ME }).then(() => {
              setAsked(end);
            });
          }}
        >
          {t('session.stay')}
        </Button>
      </div>
    </Modal>
  );
}
