import { useQueryClient } from '@tanstack/react-query';
import { useReducer, useRef } from 'react';
import { useNavigate } from 'react-router';
import { hasStatus } from '../../api/problem';
import { noteSignedOut } from '../../api/expiry';
import type { Delivery } from '../../api/types';
import { deliver } from '../../api/upload';
import { parseDate } from '../../format/parse';
import { forget, recall, remember } from './entered';
import { readHead } from './fileHead';
import { queue, type Entered, type Waiting } from './queue';
import { useProposals, type Filled } from './useProposals';

/** The files on their way, and everything that can be done with them. */
export function useHandover() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [files, change] = useReducer(queue, []);
  const filledIn = useProposals();
  const sending = useRef<AbortController | null>(null);

  const add = async (chosen: File[]) => {
    const read = chosen.map(async (file): Promise<Waiting> => {
      const entered = recall(file.name);
      const head = await readHead(file);
      return { key: crypto.randomUUID(), file, head, ...entered, stage: { name: 'ready' } };
    });
    change({ kind: 'added', files: await Promise.all(read) });
  };

  const enter = (file: Waiting, entered: Partial<Entered>) => {
    remember(file.file.name, { source: file.source, date: file.date, ...entered });
    change({ kind: 'entered', key: file.key, entered });
  };

  const remove = (file: Waiting) => {
    if (file.stage.name === 'sending') sending.current?.abort();
    forget(file.file.name);
    change({ kind: 'removed', key: file.key });
  };

  const send = async (file: Waiting, filled: Filled): Promise<Delivery | null> => {
    const control = new AbortController();
    sending.current = control;
    const { key } = file;
    const onProgress = (share: number) => {
      change({ kind: 'moved', key, stage: { name: 'sending', share } });
    };
    onProgress(0);
    try {
      const upload = {
        file: file.file,
        source: filled.source,
        referenceDate: parseDate(filled.date) ?? '',
      };
      const delivery = await deliver(upload, { onProgress, signal: control.signal });
      change({ kind: 'moved', key, stage: { name: 'done', delivery } });
      forget(file.file.name);
      return delivery;
    } catch (error) {
      if (error instanceof DOMException) return null;
      change({ kind: 'moved', key, stage: { name: 'failed', error } });
      if (hasStatus(error, 401)) noteSignedOut(queries);
      return null;
    }
  };

  /** One after the other; a single file leads on to its page. */
  const sendAll = async (chosen: Waiting[]) => {
    let last: Delivery | null = null;
    for (const file of chosen) last = await send(file, filledIn(file));
    await queries.invalidateQueries({ queryKey: ['deliveries'] });
    if (last !== null && files.length === 1) await navigate(`/deliveries/${last.id}`);
  };

  const busy = files.some((file) => file.stage.name === 'sending');
  return { files, filledIn, busy, add, enter, remove, sendAll };
}
