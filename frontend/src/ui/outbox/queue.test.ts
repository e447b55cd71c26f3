import { describe, expect, it } from 'vitest';
import {
  about,
  arrived,
  needsSignIn,
  next,
  put,
  refused,
  tidy,
  unsent,
  without,
  type Queue,
} from './queue';

const NOW = new Date('2011-02-15T14:32:00Z');
const letter = (thing: string, text: string, etag: string | null = null) => ({
  about: thing,
  address: `/api/v1/${thing}`,
  body: { text },
  etag,
  title: thing,
  page: `/${thing}`,
  undo: null,
});
const of = (...letters: [string, string][]): Queue =>
  letters.reduce<Queue>((queue, [thing, key]) => put(queue, letter(thing, key), key, NOW), []);

describe('the outbox', () => {
  it('sends in the order in which it was filled', () => {
    const queue = of(['a', '1'], ['b', '2']);
    expect(next(queue)?.key).toBe('1');
    expect(next(arrived(queue, '1', '"1"', NOW))?.key).toBe('2');
  });

  it('keeps no text of what has arrived, and tells when', () => {
    const [first] = arrived(of(['a', '1']), '1', '"7"', NOW);
    expect(first).toMatchObject({ state: 'SENT', body: null, sentAt: NOW.toISOString() });
  });

  it('lets what follows change the state that the one before has made', () => {
    const queue = arrived(of(['a', '1'], ['a', '2'], ['b', '3']), '1', '"7"', NOW);
    expect(queue.map(({ etag }) => etag)).toEqual(['"7"', '"7"', null]);
  });

  it('holds back what follows a refused one, and goes on with other things', () => {
    const queue = refused(of(['a', '1'], ['a', '2'], ['b', '3']), '1', {
      status: 412,
      problem: {},
    });
    expect(next(queue)?.key).toBe('3');
    expect(about(queue, 'a')?.key).toBe('2');
  });

  it('replaces what was refused or has arrived by what is put in about the same thing', () => {
    const conflict = refused(of(['a', '1']), '1', { status: 412, problem: {} });
    expect(put(conflict, letter('a', 'x', '"8"'), '2', NOW).map(({ key }) => key)).toEqual(['2']);
    const sent = arrived(of(['a', '1']), '1', '"7"', NOW);
    expect(put(sent, letter('a', 'x', '"7"'), '2', NOW).map(({ key }) => key)).toEqual(['2']);
  });

  it('tries again with the same key after somebody has signed in', () => {
    expect(next(needsSignIn(of(['a', '1']), '1'))).toMatchObject({ key: '1', state: 'SIGN_IN' });
  });

  it('gives back what was put in about a thing', () => {
    expect(without(of(['a', '1'], ['b', '2']), 'a').map(({ key }) => key)).toEqual(['2']);
  });

  it('forgets after a day what was sent, and never what waits', () => {
    const queue = arrived(of(['a', '1'], ['b', '2']), '1', '"1"', NOW);
    const later = new Date(NOW.getTime() + 25 * 60 * 60 * 1000);
    expect(tidy(queue, NOW)).toHaveLength(2);
    expect(tidy(queue, later).map(({ key }) => key)).toEqual(['2']);
    expect(unsent(queue).map(({ key }) => key)).toEqual(['2']);
  });
});
