import { expect, it } from 'vitest';
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
