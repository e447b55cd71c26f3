import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import './outbox.css';
import { unsent, type Queue } from './queue';
import { useOnline } from './useOnline';
import { useOutbox } from './useOutbox';
import { useSending } from './useSending';

/** Sends what waits on this device, and says on every page that something waits. */
export default function OutboxPlace() {
  const { account, queue } = useOutbox();
  return account === null ? null : (
    <Waiting key={account} account={account} queue={unsent(queue)} />
  );
}

function Waiting({ account, queue }: { account: string; queue: Queue }) {
  const { t } = useTranslation();
  useSending(account, queue.length > 0);
  const isOnline = useOnline();
  const refused = queue.filter(({ state }) => state === 'REFUSED');
  const waiting = queue.filter(({ state, tried }) => !isOnline || tried || state === 'SIGN_IN');
  const [first] = refused.length > 0 ? refused : waiting;
  return (
    <div className="outbox no-print" role="status">
      {first !== undefined && (
        <p>
          {refused.length > 0
            ? t('outbox.refused', { count: refused.length })
            : t('outbox.waiting', { count: waiting.length })}{' '}
          <Link to={first.page}>{first.title}</Link>
        </p>
      )}
    </div>
  );
}
