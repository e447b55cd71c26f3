import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { noteSignedOut } from '../../api/expiry';
import type { Posted } from './queue';
import { createSender } from './sender';
import { onPosted } from './useOutbox';
import { useSentToast } from './useSentToast';

/** How long to wait before the next attempt while the connection does not say that it is back. */
const PAUSE = 20_000;

/** Sends what waits: at once, when the connection is back, when the page is looked at again, and now and then. */
export function useSending(account: string, waits: boolean) {
  const queries = useQueryClient();
  const tell = useSentToast(account);
  const signedOut = useEffectEvent(() => noteSignedOut(queries));
  const sent = useEffectEvent((letter: Posted) => {
    tell(letter);
    void queries.invalidateQueries();
  });
  useEffect(() => {
    const sender = createSender({
      account,
      onSent: (letter) => sent(letter),
      onSignIn: () => signedOut(),
    });
    const send = () => void sender.send();
    const seen = () => {
      if (document.visibilityState === 'visible') send();
    };
    send();
    const stop = onPosted(send);
    globalThis.addEventListener('online', send);
    document.addEventListener('visibilitychange', seen);
    const timer = waits ? setInterval(send, PAUSE) : undefined;
    return () => {
      stop();
      globalThis.removeEventListener('online', send);
      document.removeEventListener('visibilitychange', seen);
      clearInterval(timer);
    };
  }, [account, waits]);
}
