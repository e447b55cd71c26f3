import { describe, expect, it } from 'vitest';
import { indicator } from '../../testing/figures';
import {
  bodyOfInput,
  indicatorSchema,
  inputOf,
  NEW_INDICATOR,
  type IndicatorInput,
} from './indicatorSchema';
import { previewBodyOf } from './previewBody';

const text = { de: 'ä', en: 'a' };
const share: IndicatorInput = {
  ...NEW_INDICATOR,
  code: 'a-share',
  name: text,
  description: text,
  numerator: ['part'],
  denominator: ['whole'],
};
const faults = (input: IndicatorInput) =>
  (indicatorSchema.safeParse(input).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('the form of an indicator', () => {
  it('takes a whole share', () => {
    expect(faults(share)).toEqual([]);
  });

  it('names everything that is missing or wrong at once', () => {
    expect(faults({ ...NEW_INDICATOR, decimals: '7', code: 'Ä' }).sort()).toEqual([
      'code: code',
      'decimals: whole',
      'denominator: atLeastOne',
      'description.de: required',
      'description.en: required',
      'name.de: required',
      'name.en: required',
      'numerator: atLeastOne',
    ]);
  });

  it('asks of each kind what it needs', () => {
    const bare = { ...share, numerator: [], denominator: [] };
    expect(faults(bare)).toEqual(['numerator: atLeastOne', 'denominator: atLeastOne']);
    expect(faults({ ...bare, kind: 'COUNT' })).toEqual(['numerator: atLeastOne']);
    expect(faults({ ...share, kind: 'DELIVERED', numerator: ['a', 'b'] })).toEqual([
      'numerator: exactlyOne',
    ]);
    expect(faults({ ...share, kind: 'RATE', per: '0' })).toEqual(['per: number']);
    expect(faults({ ...bare, kind: 'CHANGE' })).toEqual([
      'changeOf.indicator: required',
      'changeOf.baseDate: date',
    ]);
    const self = { indicator: 'a-share', baseDate: '31.12.05' };
    expect(faults({ ...bare, kind: 'CHANGE', changeOf: self })).toEqual([
      'changeOf.indicator: itself',
    ]);
  });

  it('sends only what belongs to the kind, read as people type it', () => {
    const changed = { ...share, changeOf: { indicator: 's', baseDate: '31.12.05' } };
    expect(bodyOfInput({ ...changed, kind: 'CHANGE' })).toMatchObject({
      numerator: [],
      denominator: [],
      per: null,
      changeOf: { indicator: 's', baseDate: '2005-12-31' },
    });
    expect(
      bodyOfInput({ ...changed, kind: 'RATE', per: '1.000', releaseBase: '30' }),
    ).toMatchObject({ per: 1000, changeOf: null, releaseBase: 30, denominator: ['whole'] });
    expect(bodyOfInput({ ...share, kind: 'COUNT' })).toMatchObject({ denominator: [], per: null });
  });

  it('gives back what it was filled with', () => {
    const input = inputOf(indicator, (iso) => iso);
    expect(faults(input)).toEqual([]);
    const { name, description, numerator, denominator, decimals, reliabilityBase } = indicator;
    expect(bodyOfInput(input)).toMatchObject({
      ...{ name, description, numerator, denominator, decimals, reliabilityBase },
      releaseBase: null,
    });
  });
});

describe('the preview', () => {
  it('waits for the whole formula and then does not wait for names', () => {
    expect(previewBodyOf(NEW_INDICATOR)).toBeNull();
    expect(previewBodyOf({ ...NEW_INDICATOR, numerator: ['a'] })).toBeNull();
    const body = previewBodyOf({ ...NEW_INDICATOR, numerator: ['a'], denominator: ['b'] });
    expect(body).toMatchObject({ name: { de: '–', en: '–' }, numerator: ['a'] });
    expect(previewBodyOf({ ...NEW_INDICATOR, kind: 'COUNT', numerator: ['a'] })).not.toBeNull();
  });
});
