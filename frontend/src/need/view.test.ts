import { describe, expect, it } from 'vitest';
import { needArea, unratedArea } from '../testing/needIndices';
import {
  countsOf,
  hasChanged,
  isShown,
  isUnsure,
  keyOfArea,
  readView,
  writeView,
  type NeedView,
} from './view';

const read = (address: string) => readView(new URLSearchParams(address));
const unrated = unratedArea('44');
const sure = {
  rankFrom: 2,
  rankTo: 5,
  certain: true,
  possible: ['LOW' as const],
  nearBorder: false,
  border: null,
  without: [],
  chance: [],
};

describe('the address', () => {
  it('holds everything that is chosen, and nothing that is usual', () => {
    const view: NeedView = {
      index: 'lebenslage',
      date: '2010-12-31',
      field: { status: 'VERY_LOW', dynamics: 'NEGATIVE' },
      only: 'unsure',
      district: '78',
      filter: 'siek',
      sort: { column: 'index', descending: true },
    };
    expect(readView(writeView(view))).toEqual(view);
    expect(writeView(read('')).toString()).toBe('');
  });

  it('leaves aside what it cannot mean', () => {
    expect(read('klasse=WORST.NEGATIVE').field).toBeNull();
    expect(read('klasse=LOW').field).toBeNull();
    expect(read('klasse=LOW.NONE').field).toEqual({ status: 'LOW', dynamics: null });
    expect(read('nur=alles').only).toBe('');
  });
});

describe('a district', () => {
  it('is unsure where its class may be another, and where it lies at a limit', () => {
    expect(isUnsure(needArea('1'))).toBe(false);
    expect(isUnsure(needArea('1', { sureness: { ...sure, certain: false } }))).toBe(true);
    expect(isUnsure(needArea('1', { sureness: { ...sure, nearBorder: true, border: 1 } }))).toBe(
      true,
    );
    expect(isUnsure(unrated)).toBe(false);
  });

  it('has changed only where its class is another one than before', () => {
    const before = { date: '2008-12-31', version: 1, class: 'LOW' as const };
    expect(hasChanged(needArea('1', { before: { ...before, cause: 'METHOD' } }))).toBe(true);
    expect(hasChanged(needArea('1', { before: { ...before, cause: 'SAME' } }))).toBe(false);
    expect(hasChanged(needArea('1'))).toBe(false);
  });

  it('is shown by its field; without an index it is in none', () => {
    const field = { status: 'MEDIUM' as const, dynamics: 'STABLE' as const };
    expect(isShown(needArea('1'), { field, only: '' })).toBe(true);
    expect(isShown(needArea('1'), { field: { ...field, dynamics: null }, only: '' })).toBe(false);
    expect(isShown(needArea('1', { dynamics: null }), { field, only: '' })).toBe(false);
    expect(isShown(unrated, { field, only: '' })).toBe(false);
    expect(isShown(unrated, { field: null, only: '' })).toBe(true);
    expect(isShown(unrated, { field: null, only: 'unsure' })).toBe(false);
  });

  it('is sorted by its numbers; without an index it has none', () => {
    expect(keyOfArea(needArea('1'), 'index')).toBe(0);
    expect(keyOfArea(unrated, 'index')).toBeNull();
    const unsure = { ...sure, possible: ['LOW' as const, 'VERY_LOW' as const] };
    expect(keyOfArea(needArea('1', { sureness: unsure }), 'sureness')).toBeGreaterThan(
      keyOfArea(needArea('2', { sureness: { ...sure, nearBorder: true } }), 'sureness') ?? 0,
    );
  });

  it('is counted in its class', () => {
    expect(countsOf([needArea('1'), needArea('2'), unrated])).toEqual({
      HIGH: 0,
      MEDIUM: 2,
      LOW: 0,
      VERY_LOW: 0,
    });
  });
});
