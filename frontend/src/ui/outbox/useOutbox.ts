import { useSyncExternalStore } from 'react';
import { useMe } from '../../api/session';
import { changeQueue, onQueueChange, queueOf } from './device';
import { about, put, without, type NewLetter, type Queue } from './queue';

const POSTED = new EventTarget();
const NOTHING: Queue = [];

/** The letters of whoever is signed in, and how to add to them or take one back. */
export function useOutbox() {
  const account = useMe().data?.account ?? null;
  const queue = useSyncExternalStore(onQueueChange, () =>
    account === null ? NOTHING : queueOf(account),
  );
  return {
    account,
    queue,
    /** The newest letter about a thing. */
    about: (thing: string) => about(queue, thing),
    /** Sends now, or as soon as there is a connection. */
    post: (letter: NewLetter) => {
      if (account === null) return;
      changeQueue(account, (before) => put(before, letter, crypto.randomUUID(), new Date()));
      POSTED.dispatchEvent(new Event('posted'));
    },
    /** Takes the letters about a thing out again. */
    takeBack: (thing: string) => {
      if (account !== null) changeQueue(account, (before) => without(before, thing));
    },
  };
}

/** Tells that something was put in. */
export function onPosted(listener: () => void): () => void {
  POSTED.addEventListener('posted', listener);
  return () => {
    POSTED.removeEventListener('posted', listener);
  };
}
