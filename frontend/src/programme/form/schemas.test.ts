import { describe, expect, it } from 'vitest';
import type { ProgrammeArea, SetFigure } from '../../api/programme';
import { bodyOfInput as areaBody, inputOf, newArea, openDistricts } from './areaSchema';
import { bodyOfInput, decisionSchema, newDecision, type DecisionInput } from './decisionSchema';

const filled = (part: Partial<DecisionInput> = {}): DecisionInput => ({
  ...newDecision(['04']),
  decidedOn: '19.06.08',
  body: 'Rat der Stadt',
  paperNumber: '4711',
  reasons: 'Die Zahlen sprechen dafür.',
  ...part,
});
const figure = (code: string, date: string) => ({ indicator: { code }, date }) as SetFigure;

describe('a decision', () => {
  it('rests on a figure, unless it ends something', () => {
    expect(decisionSchema('ADMISSION').safeParse(filled()).error?.issues).toMatchObject([
      { path: ['evidence'], message: 'atLeastOne' },
    ]);
    expect(decisionSchema('DISTRICTS').safeParse(filled()).success).toBe(false);
    expect(decisionSchema('EXIT').safeParse(filled()).success).toBe(true);
    expect(decisionSchema('ADMISSION').safeParse(filled({ evidence: ['a'] })).success).toBe(true);
  });

  it('names every fault', () => {
    const { error } = decisionSchema('ADMISSION').safeParse(newDecision([]));
    expect(error?.issues.map(({ path }) => path[0])).toEqual([
      'decidedOn',
      'body',
      'paperNumber',
      'reasons',
      'districts',
      'evidence',
    ]);
  });

  it('sends the chosen figures at the dates at which they were shown', () => {
    const shown = [figure('a', '2007-12-31'), figure('b', '2006-12-31'), figure('c', '2007-12-31')];
    expect(bodyOfInput(filled({ evidence: ['b', 'c', 'gone'] }), shown)).toMatchObject({
      decidedOn: '2008-06-19',
      effectiveFrom: null,
      paperLink: null,
      evidence: [
        { indicator: 'b', date: '2006-12-31' },
        { indicator: 'c', date: '2007-12-31' },
      ],
    });
  });
});

describe('an area', () => {
  const period = (code: string, to: string | null) => ({
    district: { code, name: code },
    from: '2008-01-01',
    to,
  });
  const area = {
    ...{ code: 'x', name: 'X', scheme: 's', description: null },
    periods: [period('31', '2009-12-31'), period('32', null)],
  } as ProgrammeArea;

  it('keeps the districts that have no end', () => {
    expect(openDistricts(area)).toEqual(['32']);
    expect(areaBody(inputOf(area, '15.02.2011'))).toEqual({
      ...{ name: 'X', description: null, scheme: 's', districts: ['32'] },
      from: '2011-02-15',
    });
  });

  it('begins today and without districts', () => {
    expect(newArea('s', '15.02.2011')).toMatchObject({ districts: [], from: '15.02.2011' });
  });
});
