import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import { Badge } from '../Badge';
import type { Posted } from './queue';

/** Where a letter is: waits for the connection, waits for a sign-in, sent at, not taken. */
export function LetterState({ letter }: { letter: Posted }) {
  const { t } = useTranslation();
  const format = useFormat();
  switch (letter.state) {
    case 'WAITING':
      return letter.tried ? (
        <Badge tone="warning">{t('outbox.state.WAITING')}</Badge>
      ) : (
        <Badge>{t('outbox.state.sending')}</Badge>
      );
    case 'SIGN_IN':
      return <Badge tone="warning">{t('outbox.state.SIGN_IN')}</Badge>;
    case 'SENT':
      return (
        <Badge tone="success">
          {t('outbox.state.SENT', { time: format.time(letter.sentAt ?? letter.at) })}
        </Badge>
      );
    case 'REFUSED':
      return <Badge tone="danger">{t('outbox.state.REFUSED')}</Badge>;
  }
}
