import { expect, it } from 'vitest';
import { countsAmong } from './countsAmong';

const variable = (code: string, retired = false) => ({
  code,
  name: { de: code, en: code },
  retired,
});

it('offers what the server takes: nothing retired, nothing ready-made', () => {
  const offered = countsAmong(
    [variable('population'), variable('old', true), variable('rating')],
    [
      { kind: 'SHARE', numerator: ['population'] },
      { kind: 'DELIVERED', numerator: ['rating'] },
    ],
  );
  expect(offered.map(({ code }) => code)).toEqual(['population']);
});
