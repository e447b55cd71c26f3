import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '../../testing/server';
import {
  changeQueue,
  draftOf,
  forgetDevice,
  keepDraft,
  onlyHere,
  onQueueChange,
  queueOf,
} from './device';
import { put, type Posted } from './queue';
import { createSender } from './sender';

const ADDRESS = '/api/v1/measures/m/documentation/2010-11';
const fill = (account: string, key: string, etag: string | null = null) =>
  changeQueue(account, (queue) =>
    put(
      queue,
      {
        about: 'doc',
        address: ADDRESS,
        body: { text: 'Überstunden' },
        etag,
        title: 'M',
        page: '/',
        undo: null,
      },
      key,
      new Date(),
    ),
  );
const sender = (over: { onSent?: (letter: Posted) => void; onSignIn?: () => void } = {}) =>
  createSender({ account: 'anna', onSent: () => undefined, onSignIn: () => undefined, ...over });

/** The server takes a letter once for each key, and answers a second time with the first answer. */
function takes(lost: number[] = []) {
  const seen: { key: string | null; match: string | null; body: unknown }[] = [];
  const done = new Set<string>();
  server.use(
    http.post(`*${ADDRESS}`, async ({ request }) => {
      const key = request.headers.get('Idempotency-Key') ?? '';
      seen.push({ key, match: request.headers.get('If-Match'), body: await request.json() });
      done.add(key);
      if (lost.includes(seen.length)) return HttpResponse.error();
      return HttpResponse.json({}, { status: 201, headers: { ETag: '"1"' } });
    }),
  );
  return { seen, done };
}

/** Whose session it is. */
const isHere = (account: string) =>
  server.use(http.get('*/api/v1/me', () => HttpResponse.json({ account })));

beforeEach(() => {
  localStorage.clear();
  isHere('anna');
});

describe('sending', () => {
  it('keeps a letter while the connection is cut, and sends it with the same key later', async () => {
    server.use(http.post(`*${ADDRESS}`, () => HttpResponse.error()));
    fill('anna', 'k1');
    await sender().send();
    expect(queueOf('anna')[0]).toMatchObject({ state: 'WAITING', body: { text: 'Überstunden' } });
    const { seen } = takes();
    const sent = vi.fn();
    await sender({ onSent: sent }).send();
    expect(seen).toEqual([{ key: 'k1', match: null, body: { text: 'Überstunden' } }]);
    expect(queueOf('anna')[0]).toMatchObject({ state: 'SENT', body: null });
    expect(sent).toHaveBeenCalledOnce();
  });

  it('asks again with the same key where the answer was lost, so that it counts once', async () => {
    const { seen, done } = takes([1]);
    fill('anna', 'k1');
    await sender().send();
    expect(queueOf('anna')[0]?.state).toBe('WAITING');
    await sender().send();
    expect(seen.map(({ key }) => key)).toEqual(['k1', 'k1']);
    expect([...done]).toEqual(['k1']);
    expect(queueOf('anna')[0]?.state).toBe('SENT');
  });

  it('sends once however often it is asked', async () => {
    const { seen } = takes();
    fill('anna', 'k1');
    const one = sender();
    await Promise.all([one.send(), one.send(), sender().send()]);
    expect(seen).toHaveLength(1);
  });

  it('lets a second letter about the same thing change what the first has made', async () => {
    const { seen } = takes();
    fill('anna', 'k1');
    fill('anna', 'k2');
    await sender().send();
    expect(seen.map(({ key, match }) => [key, match])).toEqual([
      ['k1', null],
      ['k2', '"1"'],
    ]);
  });

  it('keeps the text where somebody else was faster', async () => {
    const current = { version: 3 };
    server.use(
      http.post(`*${ADDRESS}`, () =>
        HttpResponse.json({ title: 'Geändert', current }, { status: 412 }),
      ),
    );
    fill('anna', 'k1', '"2"');
    await sender().send();
    expect(queueOf('anna')[0]).toMatchObject({
      state: 'REFUSED',
      body: { text: 'Überstunden' },
      refusal: { status: 412, problem: { current } },
    });
  });

  it('waits for a sign-in where the session has ended', async () => {
    server.use(http.post(`*${ADDRESS}`, () => HttpResponse.json({}, { status: 401 })));
    const onSignIn = vi.fn();
    fill('anna', 'k1');
    await sender({ onSignIn }).send();
    expect(onSignIn).toHaveBeenCalledOnce();
    expect(queueOf('anna')[0]?.state).toBe('SIGN_IN');
    takes();
    await sender().send();
    expect(queueOf('anna')[0]?.state).toBe('SENT');
  });

  it("goes out in nobody else's name", async () => {
    const { seen } = takes();
    const onSignIn = vi.fn();
    fill('anna', 'k1');
    isHere('berta');
    await sender({ onSignIn }).send();
    expect(seen).toEqual([]);
    expect(onSignIn).toHaveBeenCalledOnce();
    expect(queueOf('anna')[0]).toMatchObject({ state: 'SIGN_IN', body: { text: 'Überstunden' } });
    isHere('anna');
    await sender().send();
    expect(seen).toHaveLength(1);
  });

  it('waits where nobody can say whose session it is', async () => {
    const { seen } = takes();
    fill('anna', 'k1');
    server.use(http.get('*/api/v1/me', () => HttpResponse.error()));
    await sender().send();
    expect(seen).toEqual([]);
    expect(queueOf('anna')[0]?.state).toBe('WAITING');
  });

  it('waits where the server asks for patience', async () => {
    server.use(http.post(`*${ADDRESS}`, () => HttpResponse.json({}, { status: 503 })));
    fill('anna', 'k1');
    await sender().send();
    expect(queueOf('anna')[0]?.state).toBe('WAITING');
  });
});

describe('what is kept on the device', () => {
  it('belongs to one account', () => {
    fill('anna', 'k1');
    expect(queueOf('berta')).toEqual([]);
  });

  it('is forgotten by signing out, that of others not', () => {
    fill('anna', 'k1');
    fill('berta', 'k2');
    keepDraft('anna', 'doc2', { value: 'Entwurf', at: '2011-02-15T14:32:00Z', etag: null });
    expect(onlyHere('anna')).toBe(2);
    forgetDevice('anna');
    expect(queueOf('anna')).toEqual([]);
    expect(draftOf('anna', 'doc2')).toBeNull();
    expect(onlyHere('anna')).toBe(0);
    expect(queueOf('berta')).toHaveLength(1);
  });

  it('counts a thing once that is both typed and waiting', () => {
    fill('anna', 'k1');
    keepDraft('anna', 'doc', { value: 'x', at: '2011-02-15T14:32:00Z', etag: null });
    expect(onlyHere('anna')).toBe(1);
  });

  it('is the same object until something changes, and tells of changes', () => {
    fill('anna', 'k1');
    const before = queueOf('anna');
    const told = vi.fn();
    const stop = onQueueChange(told);
    expect(queueOf('anna')).toBe(before);
    fill('anna', 'k2');
    expect(told).toHaveBeenCalledOnce();
    expect(queueOf('anna')).not.toBe(before);
    stop();
  });

  it('is nothing where it cannot be read', () => {
    localStorage.setItem('ausgleich.outbox.anna', '{');
    expect(queueOf('anna')).toEqual([]);
  });
});
