import { postLetter, type Letter, type Outcome } from '../../api/letters';
import { changeQueue, queueOf } from './device';
import { arrived, failed, needsSignIn, next, refused, type Posted } from './queue';

interface Options {
  account: string;
  /** Called for each letter that has arrived. */
  onSent: (letter: Posted) => void;
  /** Called when the session has ended, or is somebody else's. */
  onSignIn: () => void;
  post?: (letter: Letter, account: string) => Promise<Outcome>;
}

/** The accounts whose letters are being sent in this window, and those asked for again meanwhile. */
const running = new Map<string, Promise<void>>();
const again = new Set<string>();

/**
 * Sends the letters of an account one after the other. However often it is asked, one letter is on its way at a time,
 * in all windows of this browser together.
 */
export function createSender({ account, onSent, onSignIn, post = postLetter }: Options) {
  async function sendAll(): Promise<void> {
    for (;;) {
      const letter = next(queueOf(account));
      if (letter === undefined) return;
      const outcome = await post(letter, account);
      switch (outcome.kind) {
        case 'later':
          if (!letter.tried) changeQueue(account, (queue) => failed(queue, letter.key));
          return;
        case 'signIn':
          changeQueue(account, (queue) => needsSignIn(queue, letter.key));
          onSignIn();
          return;
        case 'refused': {
          const { status, problem } = outcome;
          changeQueue(account, (queue) => refused(queue, letter.key, { status, problem }));
          break;
        }
        case 'sent': {
          const now = new Date();
          changeQueue(account, (queue) => arrived(queue, letter.key, outcome.etag, now));
          onSent({ ...letter, state: 'SENT', etag: outcome.etag, sentAt: now.toISOString() });
        }
      }
    }
  }

  /** Tries all that waits; ends when nothing waits or the server cannot be reached. */
  function send(): Promise<void> {
    const before = running.get(account);
    if (before !== undefined) {
      again.add(account);
      return before;
    }
    const sending = alone(`ausgleich.outbox.${account}`, sendAll).finally(() => {
      running.delete(account);
      // What was put in while the last one was on its way may have been missed.
      if (again.delete(account)) void send();
    });
    running.set(account, sending);
    return sending;
  }

  return { send };
}

/** Does something in one window at a time, where the browser can say so. */
async function alone(name: string, work: () => Promise<void>): Promise<void> {
  // Old browsers and the tests' document have no locks: there the key alone keeps it from being done twice.
  const locks = (navigator as Partial<Navigator>).locks;
  if (locks === undefined) await work();
  else await locks.request(name, work);
}
