import { expect, it } from 'vitest';
import { rememberedAnswers } from './remembered';

const question = (language = 'de') =>
  new Request('https://city.example/api/v1/indicators', {
    headers: { 'Accept-Language': language },
  });
const answer = (text: string, etag: string) => new Response(text, { headers: { ETag: etag } });
const unchanged = () => new Response(null, { status: 304 });

it('asks with the tag it holds and gives the same answer again', async () => {
  const remembered = rememberedAnswers();
  const first = question();
  remembered.ask(first);
  expect(first.headers.get('If-None-Match')).toBeNull();
  remembered.take(first, answer('figures', '"1"'));

  for (const time of [1, 2]) {
    const again = question();
    remembered.ask(again);
    expect([time, again.headers.get('If-None-Match')]).toEqual([time, '"1"']);
    expect(await remembered.take(again, unchanged()).text()).toBe('figures');
  }
});

it('keeps answers of different languages apart, and none of what failed', () => {
  const remembered = rememberedAnswers();
  remembered.take(question(), answer('figures', '"1"'));
  const english = question('en');
  remembered.ask(english);
  expect(english.headers.get('If-None-Match')).toBeNull();

  remembered.take(question(), new Response('{}', { status: 401, headers: { ETag: '"2"' } }));
  const after = question();
  remembered.ask(after);
  expect(after.headers.get('If-None-Match')).toBeNull();
});

it('forgets the oldest', () => {
  const remembered = rememberedAnswers();
  for (let page = 0; page <= 200; page += 1) {
    const asked = new Request(`https://city.example/?page=${String(page)}`);
    remembered.take(asked, answer('', '"1"'));
  }
  const [oldest, newest] = [0, 200].map((page) => {
    const asked = new Request(`https://city.example/?page=${String(page)}`);
    remembered.ask(asked);
    return asked.headers.get('If-None-Match');
  });
  expect([oldest, newest]).toEqual([null, '"1"']);
});
