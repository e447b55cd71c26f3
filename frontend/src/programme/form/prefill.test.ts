import { describe, expect, it } from 'vitest';
import { newDecision } from './decisionSchema';
import { passedOn, prefillOf } from './prefill';

describe('what the address says of a decision', () => {
  it('is the figures that a proposal rests on, and their date', () => {
    const said = prefillOf(
      new URLSearchParams('belege=sgb2-share,single-parents&stand=2010-12-31'),
    );
    expect(said).toEqual({ evidence: ['sgb2-share', 'single-parents'], at: '2010-12-31' });
    expect(newDecision(['65'], said)).toMatchObject({ districts: ['65'], ...said });
  });

  it('goes on to the next address, without what else stands there', () => {
    const asked = 'bezirk=58&belege=sgb2-share,single-parents&stand=2010-12-31';
    expect(passedOn(new URLSearchParams(asked))).toBe(
      '?belege=sgb2-share%2Csingle-parents&stand=2010-12-31',
    );
    expect(passedOn(new URLSearchParams('bezirk=58'))).toBe('');
  });

  it('is nothing where it says nothing, or no date', () => {
    expect(prefillOf(new URLSearchParams(''))).toEqual({ evidence: [], at: '' });
    expect(prefillOf(new URLSearchParams('stand=bald')).at).toBe('');
  });
});
