import { expect, it } from 'vitest';
import type { Me } from '../api/types';
import { bodiesFor } from './reporting';
import { bodyOfInput, newReport, reportSchema } from './reportSchema';

const about = { scheme: 'bielefeld-92', date: '01.02.11', districts: ['04'], indicator: '' };

it('speaks of no figure once that is taken back, whatever was chosen before', () => {
  const input = {
    ...newReport(about),
    ...{ topic: 'health', text: 'Gesehen', relation: 'CONTRADICTS' as const },
  };
  expect(reportSchema.safeParse(input).success).toBe(true);
  expect(bodyOfInput(input)).toMatchObject({ indicator: null, relation: 'ADDS' });
  const figure = { ...input, indicator: 'sgb2-families' };
  expect(bodyOfInput(figure)).toMatchObject({ relation: 'CONTRADICTS', date: '2011-02-01' });
});

it('is written for the chosen body as long as that has the districts', () => {
  const me = {
    capacities: [
      ...[acting('district-conference', 'sieker', ['14', '78'])],
      ...[
        acting('housing-company', 'bgw', ['78', '65']),
        acting('welfare-provider', 'awo', ['78']),
      ],
    ],
  } as unknown as Me;
  const bodies = (...districts: string[]) =>
    bodiesFor(me, { scheme: 'bielefeld-92', districts }).map(({ code }) => code);
  expect(bodies('78')).toEqual(['sieker', 'bgw']);
  expect(bodies('78', '14')).toEqual(['sieker']);
  expect(bodies('04')).toEqual([]);
  expect(bodies()).toEqual([]);
  const input = { ...newReport({ ...about, districts: ['78'] }), organisation: 'bgw' };
  expect(bodyOfInput(input, bodies('78')).organisation).toBe('bgw');
  expect(bodyOfInput(input, bodies('78', '14')).organisation).toBe('sieker');
  expect(bodyOfInput(input).organisation).toBeNull();
});

const acting = (role: string, code: string, districts: string[]) => ({
  ...{ role, organisation: { code, name: code }, everywhere: false },
  districts: districts.map((district) => ({ scheme: 'bielefeld-92', code: district })),
});
