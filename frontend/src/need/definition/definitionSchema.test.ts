import { describe, expect, it } from 'vitest';
import { needIndex as index } from '../../testing/needIndices';
import {
  bodyOfInput,
  definitionSchema,
  inputOf,
  NEW_DEFINITION,
  numbersOf,
  type DefinitionInput,
} from './definitionSchema';

const faults = (part: Partial<DefinitionInput>) =>
  definitionSchema
    .safeParse({ ...inputOf(index), ...part })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

describe('the form of a definition', () => {
  it('sends back what it was given', () => {
    const { code, retired, version, ...rest } = index;
    expect([code, retired, version]).toEqual(['lebenslage', false, 3]);
    expect(bodyOfInput(inputOf(index))).toEqual(rest);
  });

  it('reads limits as people type them, and only ascending ones', () => {
    expect(numbersOf('−1; 1; 1,5')).toEqual([-1, 1, 1.5]);
    expect(numbersOf('−1; eins')).toBeNull();
    expect(faults({ statusLimits: '1; −1; 1,5' })).toEqual(['statusLimits limits']);
    expect(faults({ statusLimits: '−1; 1' })).toEqual(['statusLimits limits']);
    expect(faults({ dynamicsLimits: '−1; 1; 2' })).toEqual(['dynamicsLimits limits']);
  });

  it('takes a weight that was not typed as 1, and refuses one that is not above 0', () => {
    const input = { ...inputOf(index), indicators: ['sgb2-families'], weights: {} };
    expect(bodyOfInput(input).components).toEqual([{ indicator: 'sgb2-families', weight: 1 }]);
    expect(faults({ weights: { 'sgb2-share': '0' } })).toEqual(['weights.sgb2-share number']);
    expect(faults({ weights: { gone: '0' } })).toBeUndefined();
  });

  it('needs a name in both languages and an indicator', () => {
    expect(
      definitionSchema.safeParse(NEW_DEFINITION).error?.issues.map(({ path }) => path.join('.')),
    ).toEqual(expect.arrayContaining(['name.de', 'name.en', 'code', 'indicators']));
  });
});
