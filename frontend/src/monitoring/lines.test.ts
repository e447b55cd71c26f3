import { describe, expect, it } from 'vitest';
import { value } from '../testing/figures';
import { gapAt, gapsOf, linePath, scalesFor, spread } from './lines';

const at = (date: string, figure: number | null) => ({
  ...value('1', figure === null ? { value: null, status: 'SUPPRESSED' } : { value: figure }),
  date,
  continuedFrom: null,
});
const frame = { width: 120, height: 120, left: 10, right: 10, top: 10, bottom: 10 };

describe('the chart', () => {
  it('breaks the line where there is no figure', () => {
    const line = {
      code: '1',
      label: '1',
      values: [at('2006-12-31', 0), at('2007-12-31', null), at('2008-12-31', 10)],
    };
    expect(linePath(line, scalesFor([line], frame)).match(/M/g)).toHaveLength(2);
  });

  it('knows why a line has no figure at the dates of an older scheme', () => {
    const earlier = {
      scheme: { code: 'alt', name: 'Alt' },
      kind: 'MIXED' as const,
      districts: [],
      dates: ['2006-12-31'],
      gapReason: 'RECUT' as const,
      sentence: 'Gebiet neu zugeschnitten',
    };
    const of = (gapReason: 'RECUT' | 'NOT_SUMMABLE' | null) => ({
      ...{ code: '1', label: '1', values: [] },
      gaps: gapsOf([{ ...earlier, gapReason }]),
    });
    expect(gapAt(of('RECUT'), '2006-12-31')).toBe('recut');
    expect(gapAt(of('RECUT'), '2007-12-31')).toBeNull();
    expect(gapAt(of('NOT_SUMMABLE'), '2006-12-31')).toBe('notContinued');
    expect(gapAt(of(null), '2006-12-31')).toBeNull();
  });

  it('keeps labels apart in the order of their lines', () => {
    expect(spread([50, 48, 100], 10)).toEqual([58, 48, 100]);
    expect(spread([95, 98, 99], 10, 100)).toEqual([80, 90, 100]);
  });
});
